import type { RecognitionPack } from "../../pack.js";

/** What an English transcript notes in brackets. Read nowhere else. */
export const shown = {
  "shown-tears": [
    {
      id: "brackets-tears",
      phrases: [
        "cries|crying|cry|sobs|sobbing|sob|tearful|weeps|weeping|wails|wailing|hyperventilating|hyperventilates|panting|inconsolable|panic|panicking",
        "in tears",
        "tears in|run|running|roll|rolling|stream|streaming|well|welling|down",
        "bursts|breaks|breaking into|down",
        "wells|welling|tears up",
      ],
    },
    {
      // "wipes away the tears" is no crying
      id: "brackets-tears-first",
      at: "clause",
      phrases: ["tears", "a tear"],
    },
  ],
  "shown-shock": [
    {
      id: "brackets-shock",
      phrases: [
        "stares|staring|silence|silent|speechless|stunned|frozen|freezes|pale|white|blank|numb|shocked|gasps|gasp|gapes|stammers",
        "says|can|does [not] nothing|speak|say|move|answer",
        "hand|hands over|to [his|her|their|my] mouth|face",
        "goes|went quiet|white|pale|silent|still|grey",
        "quiet",
        "sits down",
        "looks at the|his|her floor|ground|wall|hands|table",
        "long pause|while",
        "mouth open|opens",
      ],
    },
  ],
  "shown-anger": [
    {
      id: "brackets-anger",
      phrases: [
        "shouts|shouting|shouted|screams|screaming|yells|yelling|roars|bellows|snaps|snapping|swears|swearing|snarls|bangs|slams|thumps|pounds|stamps|kicks|angry|angrily|furious|loud|loudly|raises|raised|raising|hisses|throws|explodes|spits",
        "jumps up",
      ],
    },
  ],
  "shown-attack": [
    {
      id: "brackets-attack",
      phrases: [
        "hits|pushes|shoves|punches|grabs|slaps|kicks|spits|lunges|throws|swings [the|a] him|her|them|me|officer|worker|at|on|something",
        "threatening|threateningly|menacing|menacingly|knife",
      ],
    },
  ],
  "shown-hurt": [
    {
      id: "brackets-hurt",
      phrases: [
        "voice|chin|lip|hands breaking|breaks|broken|shaking|shakes|cracks|cracking|trembling|trembles|wobbles|wobbling|catches|gone|hoarse|low",
        "whispers|whispering|whisper|trembling|trembles|shaking|shakes|shivering|swallows|swallowing|stutters|stammering|hoarse|hoarsely|quietly|softly|barely|choked|choking",
      ],
    },
  ],
  "shown-settling": [
    {
      id: "brackets-settling",
      phrases: [
        "sighs|sigh|sighing|sniffs|sniff|sniffing|blows|wipes|wiping|breathes|breath|breathing|exhales|nods|nodding|smiles|smiling|laughs|laugh|calmer|calm|calmly|steadier|slowly|shrugs|pause|pauses|dries|sits",
      ],
    },
  ],
  "shown-leaving": [
    {
      id: "brackets-leaving",
      phrases: [
        "hangs|hung|rings|puts|slams [the] [phone|receiver] up|off|down",
        "line|call|phone [goes] dead|ended|ends|disconnected",
        "walks|storms|runs|goes|marches|stomps|gets|stands [up] [and] out|off|away|leaves|up",
        "leaves|leaving",
        "shuts|slams|closes [the] door",
      ],
    },
  ],
} satisfies Partial<RecognitionPack["signs"]>;
