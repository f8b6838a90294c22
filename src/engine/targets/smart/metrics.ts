/** Measures of sales and marketing whose name alone says a quantity. */
const money =
  "sales|funding|revenues?|turnover|income|takings|billings?|bookings?|profits?|profitability|margins?|ebitda|ebit|arr|mrr|nrr|grr|gmv|acv|tcv|earnings|eps|cash ?flow|pipeline|quotas?|fees|royalties|gross written premium|contribution|costs?|spend(?:ing)?|expenditure|overheads|budgets?|discounts?|discounting|prices?|debt|bad debt|assets under management|aum|deposits|premiums?|donations?|fundraising|grants|sponsorship|rent|savings?";
const rates =
  "(?:market |wallet )?share|share of (?:voice|wallet|shelf)|(?:win|close|closing|hit|conversion|retention|renewal|churn|attrition|response|reply|open|click|bounce|success|attach|show|occupancy|utilisation|utilization|repeat[- ]purchase|repurchase|growth|run|completion|referral|adoption|participation|abandonment|return|error|defect|fill|attendance|contact|connect|acceptance|cancellation|complaint|cross[- ]sell|upsell|vacancy|default|recovery|pass|take[- ]up|sell[- ]through|engagement|unsubscribe|recommendation) rates?|rates?|conversions?|churn|attrition|retention|renewals?|penetration|attainment|accuracy|variance|productivity|utilisation|utilization|occupancy|coverage|take[- ]up|adoption|uptake|usage|uptime|availability|click[- ]through|ctr|roi|roas|romi|ratio|percentage|proportion";
const costs =
  "cac|cpa|cpl|cpc|cpm|clv|cltv|ltv|aov|arpu|arpa|asp|acquisition costs?|costs? per [a-z]+|lifetime value|(?:order|basket|deal|transaction|contract|sale) (?:value|size)|basket|payback|dso|debtor days|sales cycles?|cycle times?|(?:response|lead|waiting|wait|ramp|ramp-up|resolution|turnaround|delivery|handling|onboarding) times?|time[- ]to[- ][a-z]+|velocity";
const counts =
  "leads?|mqls?|sqls?|sals?|prospects|opportunities|deals|orders|purchases|transactions|units|volumes?|cases|footfall|traffic|visitors|visits|sessions|page ?views|views|impressions|reach|clicks|subscribers|subscriptions|followers|likes|shares|mentions|downloads|installs|installations|sign-?ups|registrations|applications|enrolments|enrollments|admissions|members|memberships?|donors|supporters|volunteers|attendance|attendees|delegates|bookings|reservations|covers|room nights|calls|meetings|appointments|demos|demonstrations|proposals|quotes|quotations|tenders|bids|enquiries|inquiries|contracts|accounts|logos|customers|clients|users|buyers|tenants|students|pupils|patients|passengers|guests|households|referrals|partners|resellers|distributors|dealers|listings|stockists|reviews|ratings?|complaints|returns|refunds|errors|defects|tickets|headcount|vacancies|absence|backlog|activations|licen[cs]es|policies|instructions|completions|test drives|viewings|trials|pilots|renewals|upsells?|cross-sells?|interviews|placements|surveys|responses|hires";
const opinions =
  "satisfaction|csat|nps|net promoter(?: score)?|loyalty scores?|scores?|brand awareness|awareness|engagement|loyalty|advocacy|efficiency|lead quality|number of (?:(?:[a-z-]+(?:ed|ive|ing|al)|new|trade|repeat|key) )?[a-z-]+|amount of [a-z-]+|level of [a-z-]+|value of [a-z-]+|diversity|footprint size|emissions|carbon";

export const quantityWords = [opinions, rates, costs, money, counts].join("|");

/** Words that are a measure only when no other noun leans on them: “sales” is one, “sales materials” is not. */
const measureHeads =
  "growth|mark|milestone|threshold|barrier|targets?|goals?|quotas?|volumes?|values?|rates?|share|contribution|base|numbers?|levels?|figures?|mix|scores?|bookings?|revenues?|sales|income|costs?|margins?|acquisition|retention|pipeline|satisfaction|churn|and|or|per|from|by|to|in|of|on|at|for|with|within|through|across|via|during|over|under|above|below|between|against|as|the|a|an|is|are|was|were|will|that|which|who|while|using|this|next|each|every|before|until|after|worth|each|year-on-year|yoy|so|up|down|not|but|we|our|than|into|generated|won|closed|booked|made|received|signed|achieved|reached|per|increase[sd]?|grow|grows|rise|rises|fall|falls|reduce[sd]?|have|has|had|be|been|remain|remains|stay|exceed|reach|annually|monthly|weekly|quarterly|daily|overall|total|online|internationally|nationally|globally|minimum|maximum|target|currently|compared|versus|vs|increasing|growing|rising|falling|without|throughout|come|coming|live|among|amongst|across|against|between|after|since|when|if|plus|including|excluding|alongside|despite";
const leaningNouns =
  /^(?:sales?|revenue|customers?|clients?|market|price|costs?|leads?|profit|pipeline|margin|budget|users?|partners?|retention|satisfaction|engagement|share|rates?|accounts?|contracts?|orders?|visitors?|members?|membership|pricing|students?|patients?|traffic|productivity|loyalty|referrals?|meetings?|calls?|deals?|renewals?|bids?|tenders?|conversion|penetration|adoption|response|income|reviews?|supporters?|donors?|volunteers?|prospects|efficiency|policies|cross-sells?|upsells?|demos?|trials?|returns|shares|growth rate|turnover|awareness|diversity|accuracy|availability|usage|coverage|fundraising)$/i;
const followed = new RegExp(
  `^(?:\\s*$|\\s*[^\\w\\s&'’-]|[-–—\\s]*\\d|\\s+(?:${measureHeads}|${quantityWords})\\b)`,
  "i",
);

/** Whether a measure's name stands at the head of its phrase. */
export function isHead(word: string, after: string): boolean {
  return !leaningNouns.test(word) || followed.test(after.slice(0, 40));
}
