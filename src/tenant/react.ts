import { isFitting, type Exchange } from "../exchange/exchange.js";
import { clamp, isEmotional, type TenantState } from "../exchange/state.js";
import type { TenantFeeling } from "../language/terms.js";
import { cooling, heating } from "./effects.js";
import type { Mind, Temper } from "./mind.js";

/** Fitting summaries since the news that open what lies underneath; heating turns in a row that end in anger (pedagogy.md). */
const OPENS_AFTER = 2;
const ANGER_AFTER = 2;
/** Recognised turns in a row, at high arousal, that cool nothing: from this one on each heats by half a point. */
const UNCOOLED_FROM = 3;
const UNCOOLED_HEAT = 0.5;

const HOPE = { news: -2, repeatedWithSummary: -1, reasons: 0.5, falseHope: 2 } as const;
const TRUST = { summary: 0.5, loop: -0.5, hurt: -1, flatMiss: -0.5 } as const;

/**
 * The tenant after a trainee turn: a pure reducer over arousal, feeling, trust, hope and what has been told.
 * A crisis stands outside the exercise and moves nothing; nor does a turn in which nothing was sure.
 */
export function react(mind: Mind, exchange: Exchange, temper: Temper): Mind {
  if (exchange.crisis || !exchange.understood) return mind;
  return exchange.news === "first" ? blow(mind, temper) : absorb(mind, exchange, temper);
}

/** The news lands: arousal at the onset, whatever else the turn held. */
function blow(mind: Mind, { profile, onset }: Temper): Mind {
  const feeling =
    profile.afterNews.feeling ?? (profile.start.feeling === "none" ? "disbelief" : profile.start.feeling);
  const { trust, hope, arousal } = mind.state;
  const state = { arousal: Math.max(arousal, onset), feeling, trust, hope: clamp(hope + HOPE.news) };
  return { ...mind, state, told: true, fitting: 0, heated: 0, uncooled: 0 };
}

function absorb(mind: Mind, exchange: Exchange, temper: Temper): Mind {
  const heat = heating(exchange);
  const cool = heat > 0 ? 0 : cooling(exchange);
  const uncooled = exchange.level === "high" && cool === 0 ? mind.uncooled + 1 : 0;
  const rise = heat + (uncooled >= UNCOOLED_FROM ? UNCOOLED_HEAT : 0);
  const arousal = clamp(mind.state.arousal + rise * temper.heats - cool * temper.cools);
  const next: Mind = {
    ...mind,
    heated: heat > 0 ? mind.heated + 1 : 0,
    uncooled,
    fitting: mind.fitting + (mind.told && isFitting(exchange) ? 1 : 0),
    sinceHurt: hurts(exchange) ? 0 : mind.sinceHurt === null ? null : mind.sinceHurt + 1,
    state: {
      ...mind.state,
      arousal,
      trust: trustAfter(mind.state, exchange),
      hope: hopeAfter(mind.state, exchange),
    },
  };
  return feel(next, exchange, temper);
}

/** Which feeling holds the tenant now, and whether what lay underneath has come out. */
function feel(mind: Mind, exchange: Exchange, { profile }: Temper): Mind {
  const { state } = mind;
  const set = (feeling: TenantFeeling, more: Partial<Mind> = {}): Mind => ({
    ...mind,
    ...more,
    state: { ...state, feeling },
  });
  if (!isEmotional(state)) return set("none");
  if (mind.heated >= ANGER_AFTER) return set("anger", { fitting: 0, opened: false });
  const present = state.feeling === "none" ? returning(mind, profile) : state.feeling;
  const under = present === "none" ? undefined : profile.underneath[present];
  if (!mind.opened && mind.fitting >= OPENS_AFTER && under !== undefined) return set(under, { opened: true });
  if (present === "disbelief" && isFitting(exchange) && profile.start.feeling !== "none")
    return set(profile.start.feeling);
  return set(present);
}

/** What comes back when a calm tenant is heated again. */
function returning({ told }: Mind, { start, afterNews }: Temper["profile"]): TenantFeeling {
  if (start.feeling !== "none") return start.feeling;
  return told ? (afterNews.feeling ?? "disbelief") : "none";
}

function hopeAfter({ hope }: TenantState, exchange: Exchange): number {
  const { moves, emotional, news, before, turn } = exchange;
  const nearSummary = moves.has("feeling-summary") || before.fittingAt === turn - 1;
  let next = hope;
  if (news === "repeat" && nearSummary) next += HOPE.repeatedWithSummary;
  if (emotional && moves.has("explanation")) next += HOPE.reasons;
  if (moves.has("false-hope")) next += HOPE.falseHope;
  return clamp(next);
}

function trustAfter({ trust }: TenantState, exchange: Exchange): number {
  const { explaining, summary } = exchange;
  let next = trust;
  if (isFitting(exchange)) next += TRUST.summary;
  if (explaining === "second" || explaining === "later") next += TRUST.loop;
  if (hurts(exchange)) next += TRUST.hurt;
  if (summary?.feeling === "wrong" && !summary.tentative) next += TRUST.flatMiss;
  return clamp(next);
}

function hurts({ moves }: Exchange): boolean {
  return moves.has("blame") || moves.has("minimising") || moves.has("emotion-block");
}
