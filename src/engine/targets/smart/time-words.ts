/** The grammar of dates and spans, as pieces of patterns. Every repeat in it is bounded. */
const monthWord =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";
const century = "(?:19|20)\\d\\d";
const yearPair = `${century}(?:\\s?[/–-]\\s?(?:20)?\\d\\d(?![\\d%]))?`;
const year = `(?:${yearPair}\\b|['’]\\d\\d\\b)`;
const financial =
  "(?:FY|(?:financial|fiscal|tax|academic) year |fiscal )\\s?['’]?(?:20)?\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?\\b(?![.,]\\d|%)";
const shortQuarter = "(?:Q[1-4]|H[12]|[1-4]Q|[12]H)";
const quarter = `(?:${financial}[\\s-]?)?${shortQuarter}(?:\\s?[-–/&]\\s?${shortQuarter})?(?:[\\s,]{0,2}(?:of\\s)?(?:${financial}|${year})|[/-]\\d\\d\\b)?(?![\\w])|${year}\\s?${shortQuarter}\\b`;
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const date = [
  `${day}\\s(?:of\\s)?${monthWord}\\.?(?:,?\\s${year})?`,
  `${monthWord}\\.?\\s${day}\\b(?!%|,\\d\\d\\d|\\s?(?:k|m)\\b)(?:,?\\s${year})?`,
  `${monthWord}\\.?,?(?:\\s(?:of\\s)?${year})?`,
  "\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d\\b",
  "20\\d\\d-\\d\\d-\\d\\d\\b",
].join("|");
const kindOfYear = "(?:calendar|financial|fiscal|academic|trading|school|tax|sales|business|reporting)\\s";
const spanWord =
  "(?:half[- ]year|year|quarter|half|month|week|season|period|summer|winter|spring|autumn|term|decade)\\b(?!-on-|-over-|ly| on year| over year)";
const pointed = `(?:this|next|(?:any|each|every)(?=\\s\\w+\\s(?:of|in)\\s(?:the\\s)?(?:${financial}|${year}))|(?:the|our)\\s(?:coming|current|new|next|following|forthcoming|upcoming|first|second|third|fourth|final|1st|2nd|3rd|4th)|coming|current|first|second|third|fourth|final|new)\\s(?:full\\s)?(?:${kindOfYear})?${spanWord}(?:\\s(?:of|in)\\s(?:the\\s)?(?:${financial}|${year}|(?:this|next|the|our)?\\s?(?:coming\\s|current\\s|new\\s)?(?:${kindOfYear})?year|operation|trading|business|launch|the plan))?`;
const countWord =
  "(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[- ]four|twenty|thirty|ninety|couple of)";
const duration = `${countWord}(?:\\s?(?:-|–|to)\\s?\\d{1,2})?(?:\\s|-)(?:calendar\\s|working\\s|trading\\s|business\\s)?(?:day|week|month|quarter|year)s?(?:['’]s?)?\\b`;
const lapse = `(?:the\\s|an?\\s|its\\s|our\\s|their\\s)?(?:(?:next|coming|first|following|initial|final|remaining|forthcoming)\\s)?${duration}(?:\\s(?:period|time|span|timeframe))?(?:\\s(?:of|from|after)\\s(?:(?:the\\s|its\\s|their\\s)?(?:launch|opening|start|trading|operation|today|now|approval|appointment|go-live|joining|adoption|publication|${date}|year|plan)))?(?:\\s(?:up\\s)?(?:to|ending(?:\\son)?|ended)\\s(?:the\\s(?:end\\sof\\s)?)?(?:${date}))?`;
const numbered =
  "(?:year|month|week|quarter|day)\\s(?:\\d{1,2}|one|two|three|four|five|six|ten|twelve)\\b(?!,\\d|%)";
const ends = `EO(?:Q[1-4]?|Y|M|FY|H[12]?)(?:\\s?${year}|\\s?\\d\\d\\b)?|(?:year|month|quarter|half[- ]year|season|term)[- ]end\\b(?:\\s${year})?|(?:the\\s)?(?:end|close|start|beginning)(?:\\sof)?\\s(?:the\\s|our\\s)?(?:${kindOfYear})?(?:year|quarter|month|week|half|season|summer|winter|decade|term)\\b(?:\\s(?:season|holidays?|break|term))?(?:\\s(?:of\\s)?(?:${financial}|${year}))?`;
const feast = `(?:the\\s)?(?:Christmas|festive|Easter|Black Friday|Cyber Monday|Diwali|Ramadan|Eid|Hanukkah|Thanksgiving|Hallowe[’']?en|Bonfire Night|Burns Night|Boxing Day|(?:Mother|Father|Valentine|New Year)[’']?s[’']? (?:Day|Eve)|Shrove Tuesday|(?:early |late )?(?:spring |may |summer |august )?bank holiday|summer|autumn|winter|spring|fall)\\b(?:\\s${year})?`;
/** A stretch or a point of time that needs no word before it. */
const period = [
  quarter,
  financial,
  ends,
  date,
  pointed,
  numbered,
  `${yearPair}\\b(?:\\s${kindOfYear}year\\b)?`,
].join("|");
const leading =
  "(?:by|before|until|till|in|during|within|over|for|through|throughout|across|at|on|no later than|not later than|later than|ahead of|come|between|from|starting|since|to|of)";
const edge =
  "(?:(?:the\\s)?(?:very\\s)?(?:end|close|start|beginning|middle|last day|first day|early part|rest|remainder|whole|course|duration)(?:\\sof)?\\s(?:the\\s)?|(?:early|mid|late|end)[- ](?:of\\s)?)?";
const later = `(?:\\s?(?:and|to|until|through|-|–)\\s?(?:the\\s)?${edge}(?:${period}))?`;
export const dated = `(?:${leading}\\s(?:the\\s)?)?${edge}(?:${period})${later}(?:,?\\s\\(?(?:of\\s|in\\s)?(?:${financial}|${year})\\)?)?`;
export const lapsed = `(?:within|in|over|during|throughout|across|for|after|inside)\\s(?:the\\s)?(?:space of\\s|course of\\s|period of\\s)?${lapse}`;
export const festive = `(?:by|before|until|over|during|in|in time for|ahead of|this|next)\\s(?:the\\s)?${edge}${feast}(?:\\s(?:season|period|holidays?|break|peak))?`;
