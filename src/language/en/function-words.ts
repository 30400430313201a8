/** Everyday words of English that are no words of Dutch: enough of them tell the language of a text. Folded. */
export const functionWords: readonly string[] = (
  "the a an and that this these those there here i you she it they us them your yours my mine our ours his her " +
  "their its are were be been being have has do does did done don doesn didn isn aren wasn won couldn wouldn can " +
  "could will would shall should must may might to from with for at by on into about after before not no never " +
  "nothing but because if when where what who why how which very really just so too also only all any some more " +
  "much many yes please well let get got go going know think feel see hear understand sir madam mrs " +
  "hello hi thanks thank ll re ve m as out up through then than both each again now"
).split(" ");
