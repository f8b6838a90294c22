import { scopePhrases } from "./scope-phrases.ts";
import { anyOf, findSpans, type Span } from "./span.ts";

const segments =
  "enterprise|smbs?|smes?|mid[- ]market|mid[- ]enterprise|mid[- ]sized|midmarket|b2b|b2c|business[- ]to[- ]business|public[- ]sector|private[- ]sector|third[- ]sector|nhs|hospital(?:s| groups?)?|schools?|universit(?:y|ies)|colleges|academies|charit(?:y|ies)|councils|local authorit(?:y|ies)|government|manufacturers|manufacturing|hospitality|hotels?|restaurants?|pubs|caf(?:es?|és?)|retailers?|retail|supermarkets?|grocers?|grocery|convenience|pharmac(?:y|ies)|pharmaceutical|healthcare|care homes|gps?|dentists?|dental|veterinary|vets|construction|builders|contractors|housebuilders|developers|landlords|tenants|homeowners|first[- ]time buyers|households|families|students|graduates|parents|over[- ]?\\d\\ds|under[- ]?\\d\\ds|aged? \\d\\d|\\d\\d[-–]\\d\\d year[- ]olds|millennials|gen z|pensioners|farmers|farms|agricultural|automotive|aerospace|financial services|banks|insurers|insurance|law firms|legal|accountants|logistics|fleet|trade|wholesale|wholesalers|independents?|key accounts?|top accounts?|strategic accounts?|named accounts?|major accounts?|target accounts?|vip|premium|luxury|corporate|commercial|domestic|residential|industrial|consumer|small (?:and medium[- ]sized )?business(?:es)?|small firms|start-?ups|freelancers|tradespeople|food[- ]?service|leisure|energy|utilities|telecoms?|technology sector|tech companies|saas|fortune \\d+|ftse|professional services|competitors|lapsed|dormant|gold|silver|platinum|loyalty[- ]card|cardholders|women|men|young people|veterans|export|exports|defence|travel|tourism|property|lettings|sector|segment|vertical|demographic|audience|niche|market segment|industry|industries";
const places =
  "uk|united kingdom|great britain|britain|british|england|english|scotland|scottish|wales|welsh|northern ireland|ireland|irish|london|north(?:ern)?[- ]?(?:west|east)?|south(?:ern)?[- ]?(?:west|east)|midlands|east anglia|europe|european|emea|apac|latam|mena|dach|benelux|nordics?|us|usa|u\\.s\\.|united states|north america|america|canada|australia|asia|africa|south africa|germany|france|spain|italy|netherlands|china|india|japan|middle east|gulf|international(?:ly)?|overseas|worldwide|regions?|regional(?:ly)?|territor(?:y|ies)|county|counties|district|borough|city|cities|towns?|high street|nationwide|local area|postcode|catchment|area|areas|branch(?:es)?|stores?|shops?|sites?|depots?|showrooms?|outlets?|salons?|clinics?|factory|plant|warehouse|coast|rural|urban|in[- ]country";
const channels =
  "website|web ?site|online|e-?commerce|web ?shop|web ?store|web|landing pages?|app|mobile|blog|email|e-?mails?|newsletter|social(?: media)?|instagram|facebook|linkedin|twitter|tiktok|youtube|pinterest|reddit|google|amazon|ebay|etsy|g2|trustpilot|tripadvisor|capterra|podcast|webinars?|ppc|seo|paid search|paid media|search ads|adwords|outbound|inbound|referral|affiliate|telesales|telephone|phone|field sales|inside sales|in[- ]store|trade shows?|trade fairs?|exhibitions?|conferences?|events?|resellers?|distributors?|dealers?|dealerships?|partner|partners|channel partners?|franchis(?:e|ees?)|marketplaces?|catalogue|brochure|call cent(?:re|er)|contact cent(?:re|er)|direct mail|direct[- ]to[- ]consumer|d2c|vending|content marketing|word of mouth|click[- ]and[- ]collect|subscription|marketing[- ](?:generated|sourced|qualified)|self[- ]serve|crm|pop-?up|market stall|brokers?|agents|introducers";
const roles =
  "aes?|sdrs?|bdrs?|csms?|ams?|kams?|reps?|sales ?people|sales ?persons?|sales ?m[ae]n|salesforce|sales force|sales teams?|sales staff|(?:field|telesales|account|support|service|success|marketing|outreach|fundraising|retail|key account|business development|new business) (?:teams?|managers?|executives?|staff|advisers?|advisors?)|account managers?|account executives?|sales executives?|sales managers?|sales agents?|advisers|advisors|consultants|team members?|head of [a-z ]+|sellers?|per head|each person|each manager|managers|departments?|division|business unit|sales department";
const lines =
  "new products?|product lines?|product range|range|own[- ]label|own[- ]brand|spare parts|parts|service contracts?|maintenance contracts?|warrant(?:y|ies)|add-?ons?|accessories|premium (?:plan|tier|range)|tier|plans?|bundle|edition|modules?|licen[cs]es|furniture|clothing|footwear|toys|books|drinks|beverages?|beers?|wines?|spirits|coffee|tea|bread|cakes?|bakery|food|meals?|meal[- ]deals?|snacks|dairy|milk|cheese|meat|fish|vegetables|fruit|organic (?:range|food|veg\\w*)|pet food|cosmetics|skincare|beauty|jewellery|watches|phones|handsets|broadband|laptops|printers?|software|hardware|devices|machines?|machinery|tools?|equipment|pumps?|valves|boilers?|heat pumps|solar(?: panels?)?|windows|doors|kitchens?|bathrooms?|carpets?|flooring|tiles|paint|timber|bricks|concrete|steel|packaging|vehicles?|cars?|vans?|trucks|tractors|bikes?|bicycles?|e-?bikes?|tyres|electric vehicles|evs?|homes|houses|flats|apartments|rooms?|beds?|holidays|flights|tickets?|tours|cruises|memberships?|season tickets|gym|courses|training courses|apprenticeships|workshops|classes|mortgages?|loans?|pensions?|policies|cover|cards?|savings accounts|current accounts|funds|legacy gifts|regular giving|gift aid|sponsorships?|advertising|consultancy|consulting|cloud|hosting|security|analytics|data products?|api|platform|vaccines?|medicines|implants|lenses|glasses|hearing aids|uniforms|gifts?|hampers|flowers|plants|garden|seeds|feed|fertili[sz]er|fuel|gas|electricity|energy tariffs|water coolers|cleaning|catering|security services|insurance|legal services|planters|lawnmowers|repairs|servicing|rentals?|hire fleet|leasing|mobile app|portal|kiosks";

const known = anyOf([segments, places, channels, roles, lines].join("|"));
/** Only to repeat the owner, or to name what is measured, gives no scope. */
const notScope =
  /^(?:us|am|ams|ae|area|areas|range|plans?|cover|market|part|parts|men|data|water|gas|tools?|web|water|funds|gold|events?|tier|partners?|equipment|industry|city|legal|platform|subscription|repairs|tickets?|savings)$/;
const joinedScope =
  /\b[A-Za-z]{2,}[- ](?:generated|sourced|led|originated|influenced|driven|attributed|focused)\b(?=\s[a-z])/g;

/** Words with a capital inside a sentence: names of products, places, firms. Headings in capitals name nothing. */
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Summer|Winter|Spring|Autumn|Specific|Measurable|Achievable|Actionable|Relevant|Time|Timely|Goal|Objective|Target|Strategy|Key|Result|Customer|Customers|Sales|Revenue|Marketing|Business|Net|Promoter|Score|Annual|Monthly|Average|Recurring|Total|Gross|Lifetime|Acquisition|Cost|Value|Year|Quarter|Month|Financial|Through|Currently|Our|We|The|This|To|By|In|And|For|Market|Share|Rate|Lead|Leads|Conversion|Profit|Increase|Reduce|Improve|Grow|Achieve|Launch|Board|Company|Group|Organic|Organisation|Team|From|With|Net|New|Each|All|Every|At|On|Of|Via|Using|Baseline|I|It|They|Deploy|Implement|Create|Return)$/;
const acronyms =
  /^(?:[A-Z]{2,6}s?|[A-Z]\d|R\d[\d.,]*[kmbn]{0,2}|Q\d|H\d|FY\w*|EO\w+|KR\d?|MoM|YoY|KPIs?|OKRs?|SMART|TBD|ICP)$/;

function properNames(text: string): Span[] {
  const words = (text.match(/[A-Za-z][\w’'-]+/g) ?? []).filter((word) => !acronyms.test(word));
  const capital = words.filter((word) => /^[A-Z]/.test(word)).length;
  if (words.length > 3 && capital > words.length * 0.6) return [];
  return findSpans(text, /(?<=[a-z\d,%)(]\s(?:the\s)?|\()[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}/g).filter(
    ({ text: name }) => name.split(" ").some((word) => !months.test(word) && !acronyms.test(word)),
  );
}

/** For whom, where, or which: segments, places, channels, roles, products, and names. */
export function findScopes(text: string): Span[] {
  const listed = findSpans(text, known).filter(({ text: word, start }) => {
    if (/^(?:US|EMEA|AE|AM)s?$/.test(word)) return true;
    if (
      /^(?:range|plans?|areas?|parts?|events?|partners?|tickets?|subscription|platform|equipment|industry|repairs)$/i.test(
        word,
      )
    )
      return (
        /\b[a-z-]{3,}\s$/i.test(text.slice(0, start)) &&
        !/\b(?:the|our|a|an|new|of|and|in|for|to|\d+|more|all|per|business|sales|marketing|price|action|this|with|by|from|as|into)\s$/i.test(
          text.slice(0, start),
        )
      );
    if (/^(?:email|app|mobile|web|social|trade)$/i.test(word)) return true;
    return !notScope.test(word);
  });
  const found = [...listed, ...findSpans(text, joinedScope), ...properNames(text)];
  const phrases = scopePhrases(text).filter(
    ({ start, end }) => !found.some((one) => one.start < end && one.end > start),
  );
  return [...found, ...phrases].sort((left, right) => left.start - right.start);
}
