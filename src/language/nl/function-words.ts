/** Everyday words of Dutch that are no words of English: enough of them tell the language of a text. Folded. */
export const functionWords: readonly string[] = (
  "de het een en dat dit deze daar er hier ik u jij je hij zij ze wij jullie hen hun uw mijn jouw ons onze zijn haar " +
  "bent ben zijn waren heb hebt heeft hebben hadden wordt worden werd kan kunt kunnen kon wil wilt willen wilde zal " +
  "zult zullen zou moet moeten mag mogen gaat gaan ga doet doen niet geen niets niks nooit wel ook nog maar omdat " +
  "als om te van voor met bij aan op uit naar tot na tegen zonder sinds wat wie waar waarom wanneer hoe welke " +
  "heel erg zo dus toch even eens nu nou dan al meer ja nee helaas misschien graag zelf iets iemand alles alleen " +
  "hallo hoi mevrouw meneer goedemorgen goedemiddag goedenavond dag bedankt dank hoor zeg begrijp snap vind zie"
).split(" ");
