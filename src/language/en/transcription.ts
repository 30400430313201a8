import type { Transcription } from "../transcription.js";

export const transcription: Transcription = {
  speakers: {
    tenant: ["tenant", "resident", "customer", "caller"],
    trainee: ["me", "employee", "trainee", "officer", "housing officer", "staff", "landlord", "agent"],
  },
  head: {
    news: ["news", "bad news"],
    scenario: ["scenario"],
    language: ["language"],
    seed: ["seed"],
    difficulty: ["difficulty"],
  },
  silences: ["silence", "silent", "says nothing", "pause", "stays quiet"],
};
