import type { SelfRatingWording } from "../self-rating.js";

export const selfRating: SelfRatingWording = {
  option: "rate yourself first; the debrief sets both side by side",
  intro: [
    "How did it go, in your own view?",
    "Rate yourself from 1 (hard going) to 5 (went very well). Enter skips one.",
  ],
  ask: "{skill} (1-5):",
  again: "A number from 1 to 5, or just Enter.",
  title: "How you saw yourself, from 1 to 5",
  row: "you {self}, the conversation {scored}",
  noOccasion: "you {self}, did not come up",
  self: "You",
  scored: "The conversation",
  higher:
    "The largest gap is in ‘{skill}’: you gave it {self}, the conversation comes to {scored}. It happens to nearly everyone, for in the middle of it you cannot see it. Read those turns again at your ease.",
  lower:
    "The largest gap is in ‘{skill}’: you gave it {self}, the conversation comes to {scored}. You are harder on yourself than you need be. This you can already do.",
  same: "You saw yourself as it went. Who can do that also knows where there is something to gain.",
};
