import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    {
      kind: 'navigation',
      pattern: /(?:skip|jump|go) to (?:the )?(?:main |page )?(?:content|navigation|menu|search|footer|top)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:menu|search|home(?: ?page)?|sign in|log ?in|log ?out|sign up|subscribe(?: now)?|my account|back(?: to (?:top|home|homepage|article))?|next(?: article| story)?|previous(?: article| story)?|close|show more|load more|listen to this article|play video|table of contents|contents|exclusively available in .{3,20})/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:read more|read also|see also|more on this(?: story| topic)?|related(?: articles?| stories| content| topics| news| posts?)?|recommended(?: for you| stories)?|most (?:read|popular|viewed|shared)|trending(?: now)?|latest(?: news| stories| updates)?|breaking news|top stories|you (?:may|might) also like|editor['’]?s?['’]? picks?|more from .{2,30}|in other news|don['’]t miss|what to read next|newsletters?|(?:sign up|subscribe) (?:to|for) .{2,60}|get (?:our|the|your|all the) .{2,60}(?:newsletter|app|updates|stories|headlines|inbox|e-?mail).*|(?:want|like) to (?:read|know) more\?.{0,40}|(?:watch|listen to|see) .{2,40} (?:on demand|again|in full)|(?:more|updates?)(?: on this(?: story)?)? (?:as it develops|to follow|soon|to come)|(?:this is )?a developing story.{0,60}|follow (?:us|.{2,25}) on .{1,40}|join us on .{1,40}|download (?:our|the) app.*|support (?:our|independent) journalism.*|become a member.*)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:advertisement|advert|ad|sponsored(?: content)?|story continues below(?: this ad| advertisement)?|article continues (?:below|after) .{2,20}|share(?: this(?: article| story| page)?| on .{1,30}| via .{1,20})?|tweet|copy link|link copied!?|print(?: (?:this |the )?(?:page|article|story))?|(?:for )?(?:media |press )?(?:inquiries|enquiries|contacts?|queries|questions)\s*:(?=.*[@\d]|[^.!?]*$).{2,120}|e-?mail this article|save(?: article)?|\d+ (?:comments?|shares?|views?)|comments?(?: \(\d+\))?|leave a (?:comment|reply)|report (?:a|an) (?:typo|error|mistake)|copyright .*|all rights reserved.*|terms (?:of (?:use|service)|and conditions)(?: .{0,40})?|privacy (?:policy|notice)(?: .{0,40})?|cookie (?:policy|settings|preferences)|(?:we|this (?:web)?site|our (?:web)?site|our partners) uses? (?:\p{L}+ )?cookies.*|(?:accept|reject|manage) (?:all )?cookies|by (?:continuing|using) .{5,120} (?:cookies|terms).*|press release|for immediate release|opinion|editorial|\d+ min(?:ute)?s? read|this article is more than .{2,20} old)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:this|the) (?:post|article|story|piece)|this (?:report|text|item)) (?:was|is|has been|had been) (?:(?:first|originally|initially) )?(?:published|posted|printed|released|written) .{2,60}|(?:the|this) (?:report|text|item) (?:was|is|has been|had been) (?:first|originally|initially) (?:published|posted|printed|released|written) .{2,60}/,
    },
    { kind: 'notice', pattern: /(?:first|originally) (?:published|posted|printed|appeared) .{2,60}/ },
    { kind: 'notice', pattern: /(?:this|the) (?:post|article|story|piece) (?:first |originally )?appeared .{2,60}/ },
    {
      kind: 'notice',
      pattern: /you (?:will|are being|are about to) .{0,20}(?:re-?directed|forwarded|taken|transferred) to .{2,60}/,
    },
    { kind: 'notice', pattern: /(?:the )?(?:views|opinions)(?: and opinions)? expressed .{5,200}/ },
    {
      kind: 'credit',
      pattern: /\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by .{3,160}/,
    },
    {
      kind: 'placeholder',
      pattern:
        /(?:image|video|photo|media|content)(?: is)? (?:not|un)\s?(?:available|found|loaded)\.?|loading(?:\.\.\.|…)?|(?:please )?enable javascript.*|your browser does not support .{2,60}|embedded content/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:home|contact(?: us)?|about(?: us)?|open (?:the )?(?:image|picture|photo|gallery) in .{2,30}|view (?:the )?(?:image|picture|photo|gallery|comments|all)(?: in .{2,30})?|enlarge (?:this )?(?:image|photo)|(?:show|see|view) (?:all|less|caption|comments)|(?:hide|show) caption|expand|collapse|play|pause|mute|download (?:as )?(?:pdf|audio)|(?:slide|image|photo|picture)? ?\d+ (?:of|\/) \d+\s*\|?|list (?:of \d+ items|\d+ of \d+)|end of list|accept all|(?:reject|decline) all|manage (?:options|preferences)|privacy|terms|cookies|imprint|site ?map|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|reddit|bluesky|x \(twitter\))/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:already (?:a )?(?:subscriber|registered|a member)\?.{0,40}|sign up here|subscribe here|(?:log|sign) in (?:to|for) .{2,60}|join the (?:conversation|discussion)|support us|donate(?: now)?|(?:dear reader,? )?(?:please )?support (?:us|our .{2,40})|got a (?:news )?tip\?.{0,60}|do you have (?:a tip|more information).{0,80}|follow @\w+|why you can trust .{2,40}|how we .{2,30}|watch(?: live| now| in full)?|live|live (?:updates|blog|coverage)|topics|tags|in this (?:story|article)|also on .{2,30}|suggested (?:stories|topics))/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:this is )?a? ?breaking(?: news)?(?: story)?[;,.:–—-]? ?(?:(?:please )?check back|more (?:to follow|details|soon)|updates? to follow|it will be updated|refresh).{0,60}|you can share this (?:story|article) .{2,40}/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:save for later|(?:listen|listening time|reading time|read time|estimated reading time|video duration)[:\s]+\d{1,2}\s*(?:min(?:ute)?s?|:\d\d).{0,25}|\d+[\s-]min(?:ute)?s? (?:read|listen)|our standards:.{2,80}|copied(?: to clipboard)?|(?:(?:this|the) (?:article|story|piece|post)|this (?:report|headline)) (?:was|has been) (?:edited|auto-?generated|translated|syndicated) .{2,160}|this version (?:corrects|updates) .{2,160}|correction: .{5,250}|(?:an )?earlier version of this .{5,250}|media note|news release|press (?:release|statement) (?:no\.?|number|nr\.?) ?[\d/-]+|office of the (?:press secretary|spokesperson|spokesman)|the following (?:is attributable|(?:statement|readout|text) (?:was|is) .{2,40}) .{2,80}|[-–—*]*\s?\(?ends?\)?\s?[-–—*]*|not for publication.{0,40}|embargoed until .{2,40}|notes to editors)/,
    },
    {
      kind: 'credit',
      pattern:
        /\(?(?:additional |with )?(?:reporting|contributions|files|inputs?|material|agency inputs?)(?: (?:also )?(?:contributed )?)?(?: by| from)\s.{2,100}|(?:the )?[\p{Lu}][^.]{1,60} contributed to this (?:report|story|article)|edited by:? [^,]{3,60}|image source,? .{2,60}|(?:file|stock|handout) (?:photo|image|picture)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:buy|get|find|see|read|watch|listen|download|register|apply|click|learn|book|order|vote|join|sign up|follow|check|view|explore|discover)\b.{0,50}\bhere/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:you are here:? .{2,60}|for you|following|follow(?:ing)?|text size|aa|font size|save(?:d| story)?|bookmark|gift(?: this article)?|next up|prev(?:ious)?|share options|continue reading|keep reading|read (?:the )?full (?:story|article)|learn more|get started|view (?:all )?comments?(?: \(\d+\))?|\d+ repl(?:y|ies)|reply|like|report abuse|flag|top stories|my news|browse|authors|site index|send feedback|your privacy choices|enter your e-?mail(?: address)?|subscribe|unsubscribe|(?:x|threads|youtube|instagram|tiktok|rss)(?![.!?])|follow us)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:read next|more for you|more like this|keep reading|recommended reading|popular now|latest in .{2,30}|more (?:on|in|from) (?!.* than ).{2,40}|what (?:others are|people are) reading|you may (?:also )?be interested in|promoted|paid (?:content|post|partner content)|from our partners|.{0,60}newsletter .{0,90}(?:sign up|subscribe)(?: here)?)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:cookies on .{2,40}|advertisement(?: [·•|–-] .{2,40})|scroll to continue|purchase licensing rights|[·•] ?\d+ ?[hdm] ?[·•] ?\d+ min(?:ute)?s? read|\d+ ?[hd]|(?:reply|share|like)(?: [·•|] (?:reply|share|like))*)/,
    },
    { kind: 'notice', pattern: /about the (?:authors?|writers?)/ },
    { kind: 'credit', pattern: /(?:the author is .{5,160}|story by .{3,60})/ },
    {
      kind: 'navigation',
      pattern:
        /(?:listen to (?:this |the )?(?:article|story)|log ?in to comment|all comments?(?: \(\d+\))?|sort by .{2,30}|rate this (?:article|story)|live tv|e-?paper|quick links|search (?:this site|for .{2,30})|like this:?|an official website of .{2,60}|website by .{2,40})/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:also read|join our .{2,40}(?:channel|group|community)|be the first to know.{0,80}|recommended by .{2,30}|sponsored by .{2,40}|in (?:partnership|association|cooperation) with .{2,30})/,
    },
    { kind: 'credit', pattern: /\(?with (?:\p{L}+ )?inputs?(?: from .{2,60})?\)?|\(?with .{2,25} inputs?\)?/u },
    {
      kind: 'notice',
      pattern:
        /(?:(?:for )?(?:more|further|additional) information,? (?:please )?(?:contact|visit|see|call).{0,80}|.{2,60} is (?:a member of|regulated by) .{0,40}(?:press|media|standards).{0,60})/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:(?:do|did) you (?:like|enjoy) .{3,60}\?|was this (?:article|page|story|content) .{3,30}\?|follow .{2,40} on social media|(?:hear|see|watch|read) more (?:on|in|at) .{2,60}|(?:(?:have|do|did) you|have a|got a) .{2,60}\?\s*(?:e-?mail|contact|write to|get in touch|send|text|whatsapp) .{2,100}|(?:for )?(?:media|press) (?:inquiries|enquiries|queries|questions)\s*[:,].{2,120})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:.{2,40}(?: [-–—]|[.:,]) ?all rights reserved.{0,40}|(?:when|if) (?:re-?)?(?:printing|publishing|using|quoting|posting),? .{0,60}(?:reference|link|source|credit|attribution) .{0,80}(?:required|obligatory|mandatory|compulsory)|[-–—] ?30 ?[-–—]|end of (?:statement|text|release|transcript|message)|(?:unofficial|courtesy) translation.{0,40}|check against delivery|(?:reproduction|republication|reprinting|(?:use|copying) of (?:the |our |these |site )?materials?) .{5,120} (?:permitted|allowed|prohibited|required|forbidden|obligatory).{0,60}|.{2,40} (?:does not|doesn['’]t|never) sells? your .{0,20}(?:data|information|details|e-?mail|personal).{0,60}|print(?:able|er-friendly)? version|\(\([^()]{3,120}@[^()]{3,120}\)\)|(?:this|the) (?:article|column|commentary|piece) (?:represents|reflects|expresses) .{0,40}(?:views?|opinions?) of .{2,60})/,
    },
    {
      kind: 'credit',
      pattern:
        /(?!.*[.!?]$)(?:(?:issued|released|distributed) by:? .{3,80}|(?:the )?(?:press|information|media|public|communications?|external|strategic)(?: (?:and|&|relations|affairs|information|communications?|media|press|public|diplomacy|strategic)){0,4} (?:service|office|department|division|bureau|unit|section|directorate|secretariat|team|centre|center)(?:,? (?:of|for|at) .{3,80}|, .{3,80})?|(?:secretariat|office|bureau|department|directorate) (?:for|of) (?:the )?(?:press|social communication|public (?:information|affairs)|information|communications?|spokes\p{L}+|media)(?!\p{L}).{0,80}|(?:writers?|reporters?|desk)\s*:\s*.{2,60})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:the )?(?:newest|latest|most recent)(?: (?:entries|posts|updates|messages))? (?:first|on top|at the top)|(?:this|our|the) (?:live ?)?(?:page|blog|coverage|feed|updates) (?:is|has|have|will be)(?: now)? (?:closed|ended|finished|over|paused|been closed|come to an end|no longer (?:being )?updated)(?:\. .{3,60})?|(?:we are|we['’]re|i am|i['’]m) (?:now )?(?:closing|pausing|wrapping up) (?:this|our|the) (?:live ?)?(?:blog|page|coverage|feed|updates)(?: (?:here|now|for .{2,20}))?(?:\. .{3,60})?|that(?:['’]s| is) (?:all|it)(?: from (?:us|me))?(?: for)? (?:today|now|tonight)(?:\. .{3,60})?|(?:thanks|thank you) for (?:reading|following(?: along)?|joining us|your company))/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:this |the )?(?:story|article|page|post|piece)|this (?:report|headline)) (?:was|has been|is|will be|is being)(?: last)? (?:updated|corrected|amended)(?: .{2,160})?|(?:story )?(?:updates|adds|recasts|corrects|refiles|repeats|clarifies|fixes|removes)(?: with| to (?:add|include|change|fix|correct|remove|clarify)| (?:details?|quotes?|background|comments?|reaction|dateline|paragraphs?|byline|headline|spelling)).{0,120}/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:editor|publisher)['’]?s?['’]? note\s*:.{5,250}|(?:clarification|correction|update)\s*:.{0,60}(?:story|article|version|headline)(?!\p{L}).{3,200}|you(?:['’]ve| have) (?:reached|used) (?:your|all).{3,40}/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:share|e-?mail|send|forward) (?:this(?: (?:story|article|page|post))?|it) (?:with|to) (?:(?:a |your )?(?:friends?|others|colleagues?|family))|(?:for )?(?:subscribers?|members)(?: only|[- ]exclusive| content)|premium(?: content| article)?|read (?:this |it )?in (?:the|our) app/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:click|tap|sign up|subscribe|register) here (?:for|to) .{2,80}|(?:catch up on|recap) .{2,60} here|(?:read|follow|see|watch) (?:all )?our (?:(?:full|live|latest|earlier|previous|complete) )*(?:coverage|reporting|blog|analysis|explainer)(?: .{2,60})?|more (?:\p{L}+ ){0,2}(?:stories|news|coverage)(?: (?:from|on|about) .{2,40})?/u,
    },
    {
      kind: 'credit',
      pattern:
        /additional reporting:? .{3,100}|[^.]{3,80} contributed (?:reporting|to (?:this|the) (?:report|story|article))(?: from .{2,30})?|[^.,]{3,40} reported from [^.,]{3,20},? and [^.,]{3,40} from [^.,]{3,20}|translated (?:from (?:the )?\p{L}+ )?by \S+(?: \S+){0,3}|compiled by (?:the )?.{2,40} (?:desk|staff|newsroom|team|bureau)(?:\. (?:newest|latest) .{3,20})?|(?!.*[.!?]$)(?:issued|released|published) (?:by|on behalf of):? (?:the )?(?:government|ministry|office|department|directorate|state house|presidency)(?: .{2,80})?/u,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:skip (?:main )?(?:navigation|links?|nav)|(?:go )?back to (?:all |the )?(?:news|articles|stories|press releases|list|overview)(?: list)?|explore more(?: on .{2,40})?|continue reading the main story|(?:view )?(?:downloads?|attachments?|documents?)|browse (?:all )?(?:news|topics|archives?)|(?:older|newer) (?:posts?|stories|articles))/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:article continues(?: below)?|(?:this|the) (?:content|video|page|article) is (?:not|un) ?available (?:in|from|to) .{2,40}|comments (?:are|have been|on this .{2,20} are)(?: now)? (?:closed|disabled|off)|.{2,40} is not responsible for .{0,30}(?:content|external|links?|websites?).{0,60}|(?:ref(?:erence)?|release|press release|statement|doc(?:ument)?)(?: (?:no|nr|number))?\.?\s*[:#]\s*[\w/.-]*\d[\w/.-]*|no\. \d+\/\d+|[—–-] end(?:s)? [—–-]|analysis)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:add us as .{3,40}|(?:make|set) .{2,30} (?:your|a) preferred source(?: .{2,20})?|get (?:our|the) (?:free )?(?:app|newsletter|briefing)|turn on (?:alerts|notifications)(?: .{2,40})?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:image caption,? .{2,80}|(?:handout|pool|courtesy|screen ?grab|supplied|photo)(?: (?:photo|image|picture))? (?:via|from|courtesy of) [^.!?]{2,60}|[—–-]+ ?with (?:assistance|help|contributions|reporting|files) (?:from|by) .{3,100}|by (?:our|a|an?)(?: own)? (?:(?:foreign|staff|special|political|diplomatic|news) )*(?:staff|reporters?|correspondents?|desk|team|writers?|newsroom)|(?!.*[.!?]$)(?:from )?our (?:own )?(?:(?:foreign|special) )*correspondent(?: in .{2,30})?)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:this (?:article|story|series|interview|report) (?:is|was) (?:part of (?:our|a|the) series|(?:produced|written|published|made) with (?:the )?(?:financial )?(?:support|help|funding)|taken from (?:the )?print).{0,80}|(?:unofficial|official|full|edited) transcript|(?:the )?(?:content|text|article|story|interview) (?:originally|first) appeared .{2,60}|privacy (?:notice|statement):? .{2,160}|this video can ?not be played|allow .{1,30} content\?|this (?:article|page) contains content (?:provided by|from) .{2,120}|media caption,? .{2,80}|(?:the )?(?:reporter|writer|author)['’]s name (?:has been|is|was) withheld.{0,60}|any use of this (?:text|material|content) .{3,60}|view original content.{0,60})/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:after newsletter promotion|stay up to date with .{3,60}|sign up to .{2,120}newsletter.{0,80}|(?:your support|it) makes all the difference\.?|get (?:unlimited|full|digital) access .{2,60}|stay informed\. .{2,60}|get involved with .{2,80})/u,
    },
  ],
  leads: [
    {
      kind: 'promotion',
      pattern: /(?:did you (?:miss|read|see) (?:this|it|these)\?|(?:follow (?:this|the) story)\s*:)\s*/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:next up|up next|coming up|more (?:news|stories)|in case you missed it|icymi|also read|also in the news|more from .{2,30}|on the podcast|podcast|opinion|live updates)\s*:\s*(?=.{6,110}[^.:,;]$)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:read more(?: on this)?|read also|also read|read full story|read next|see also|watch(?: live| also| the video)?|listen(?: also)?|related(?: stor(?:y|ies)| articles?)?|more on this|don['’]t miss|recommended|in pictures|explainer)\s*(?::|[–—→»>|]+)\s*/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:advertisement|share(?: this)?|follow us|tags?|topics?|filed under|categories|category|keywords|(?:for )?(?:further|more|additional) (?:information|details)|media (?:contact|inquiries|enquiries)|press (?:contact|office))\s*:\s*/,
    },
  ],
  credit:
    /(?:(?:file |handout |pool )?photo(?:graph)?(?:s|er)?|image|picture|illustration|graphic|video|screenshot|screen ?grab|credit|source|text and photos?)(?=\s*(?::|by\b|courtesy\b|credit\b|via\b|©|\/))/,
  bylineWords: /(?:by|written by|words by|reporting by|text by|story by)/,
  roles:
    /(?:(?:(?:senior|chief|deputy|diplomatic|political|foreign|defence|defense|world affairs|moscow|brussels|washington|europe|middle east|asia|africa|international|balkans?|nordic|baltic|latin america|south asia|southern africa|caucasus|gulf|un|white house|state department|security|news|staff) )*(?:correspondent|reporter|editor|writer|journalist|bureau chief)(?: (?:in|for) .{2,30})?|(?:(?:senior|non-?resident|visiting|research|distinguished|associate) )*(?:fellow|columnist|contributor)(?:,? .{2,50})?|(?:news ?desk|staff|\p{L}+ staff|\p{L}+(?: \p{L}+)? (?:desk|newsroom))|(?:our|a|the|staff|special) (?:own |staff |special )?(?:correspondent|reporter)(?: (?:in|for) [^.]{2,30})?)/u,
  whereabouts: /(?:reporting )?(?:from|in) \p{Lu}[\p{L} .-]{2,30}/u,
  beingWords: /is/,
  sections:
    /(?:world|europe|middle east|africa|asia|americas|us|uk|politics|news|world news|international|business|economy|sport|sports|culture|opinion|war|diplomacy|ukraine|russia|russia-ukraine war|foreign affairs)/,
  pointers: /(?:read also|also read|see also|read more(?: on this)?)/,
  clockWords:
    /(?:at|on|the|of|about|just now|now|ago|hours?|hrs?|minutes?|mins?|days?|weeks?|an?|and|am|pm|a\.m|p\.m|local time|today|yesterday|min)/,
  zoneNote:
    /(?:all times|times)(?: are| shown| given)?(?: in)? (?:local(?: time)?|\p{L}{2,5}(?: time)?)(?:,? \(?(?:gmt|utc)[+-]?\d{0,2}\)?)?/u,
  readerWords: /(?:you|your|yours)/,
  pageWords:
    /(?:free version|full access|notifications?|comments you|raised in this article|readers['’] editor|press (?:office|photos)|flickr|photos to us|WhatsApp|newsletters?|inbox|subscri(?:be|ber|bers|bing|ption|ptions)|sign(?:ing)? up|browser|cookies|privacy (?:policy|settings|choices)|personali[sz]e|unsubscribe|ad ?blocker|web ?site|app|e-?mail address|our (?:journalism|partners|site|app|coverage|stories|readers|reporting))/,
  pageImperatives:
    /(?:sign up|subscribe|download|follow|send|read the full (?:text|statement|transcript)|get|join|share|e-?mail|visit|tell us|register)/,
  origins: [
    /(?:first|originally|initially) (?:published|posted|printed|released|reported|appeared) (?:on|by|in|at|with)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:re-?published|reprinted|reproduced|reposted) (?:with permission )?(?:from|with (?:the )?permission (?:of|from)|courtesy of)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords:
    /(?:\(?not pictured\)?|\((?:pictured|file photo|photo|image|seen|left|right|centre|center|second from (?:left|right)|from left|above|below|top|bottom)\)|^(?:in )?this (?:handout|file|pool|combination|undated|still|screen) ?(?:picture|photo|image|grab|photograph|combo)|\b(?:handout|file|pool) (?:picture|photo|image)\b|\b(?:picture|photo|image)(?: taken| released| provided)| (?:left|right|center|centre), (?:shakes|meets|speaks|listens|attends|talks|walks|poses|greets|arrives)|from left to right|^pictured:)/iu,
  dateWords:
    /(?:first published|published(?: on| at)?|posted(?: on)?|date|issued(?: on)?|released(?: on)?|publication date)/,
  imprint:
    /(?:press release|press statement|news release|media (?:note|release|statement)|for immediate release|readout|statement|communiqué|(?:published|issued|released) by|by)/,
  updateWords:
    /(?:(?:(?:this )?page )?last (?:updated|modified)(?: on| at)?|updated(?: on| at)?|modified|retrieved|accessed)/,
  labels:
    /(?:breaking|just in|update|updated|live|watch|exclusive|analysis|opinion|comment|commentary|editorial|explainer|explained|premium|in brief|factbox|fact box|interview|profile|background|video|photos?|pictures|correction|corrected|column|feature|insight|special report|press release|statement|readout|transcript|note|warning|q&a)/,
  saying:
    /,\s*(?:["”’»]\s*)?(?:\p{L}+ ){0,3}(?:says|said|writes|wrote|told|tells|adds|added|according to|stated|states|noted|notes|claims|claimed|insisted|insists|warned|warns)\b/iu,
  hyphenOpensSpeech: false,
}
