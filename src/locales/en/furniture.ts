import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    { kind: 'navigation', pattern: /(?:skip|jump|go) to (?:the )?(?:main |page )?(?:content|navigation|menu|search|footer|top)/ },
    { kind: 'navigation', pattern: /(?:menu|search|home(?: ?page)?|sign in|log ?in|log ?out|sign up|subscribe(?: now)?|my account|back(?: to (?:top|home|homepage|article))?|next(?: article| story)?|previous(?: article| story)?|close|show more|load more|listen to this article|play video|table of contents|contents|exclusively available in .{3,20})/ },
    { kind: 'promotion', pattern: /(?:read more|read also|see also|more on this(?: story| topic)?|related(?: articles?| stories| content| topics| news| posts?)?|recommended(?: for you| stories)?|most (?:read|popular|viewed|shared)|trending(?: now)?|latest(?: news| stories| updates)?|breaking news|top stories|you (?:may|might) also like|editor['’]?s?['’]? picks?|more from .{2,30}|in other news|don['’]t miss|what to read next|newsletters?|(?:sign up|subscribe) (?:to|for) .{2,60}|get (?:our|the|your|all the) .{2,60}(?:newsletter|app|updates|stories|headlines|inbox|e-?mail).*|(?:want|like) to (?:read|know) more\?.{0,40}|(?:watch|listen to|see) .{2,40} (?:on demand|again|in full)|(?:more|updates?)(?: on this(?: story)?)? (?:as it develops|to follow|soon|to come)|(?:this is )?a developing story.{0,60}|follow (?:us|.{2,25}) on .{1,40}|join us on .{1,40}|download (?:our|the) app.*|support (?:our|independent) journalism.*|become a member.*)/ },
    { kind: 'notice', pattern: /(?:advertisement|advert|ad|sponsored(?: content)?|story continues below(?: this ad| advertisement)?|article continues (?:below|after) .{2,20}|share(?: this(?: article| story| page)?| on .{1,30}| via .{1,20})?|tweet|copy link|link copied!?|print(?: (?:this |the )?(?:page|article|story))?|(?:media |press )?(?:inquiries|enquiries|contacts?|queries|questions)\s*:.{2,120}|e-?mail this article|save(?: article)?|\d+ (?:comments?|shares?|views?)|comments?(?: \(\d+\))?|leave a (?:comment|reply)|report (?:a|an) (?:typo|error|mistake)|copyright .*|all rights reserved.*|terms (?:of (?:use|service)|and conditions)(?: .{0,40})?|privacy (?:policy|notice)(?: .{0,40})?|cookie (?:policy|settings|preferences)|(?:we|this (?:web)?site|our (?:web)?site|our partners) uses? (?:\p{L}+ )?cookies.*|(?:accept|reject|manage) (?:all )?cookies|by (?:continuing|using) .{5,120} (?:cookies|terms).*|press release|for immediate release|opinion|editorial|\d+ min(?:ute)?s? read|this article is more than .{2,20} old)/u },
    { kind: 'notice', pattern: /(?:this|the) (?:post|article|story|piece|report|text|item) (?:was|is|has been|had been) (?:(?:first|originally|initially) )?(?:published|posted|printed|released|written) .{2,60}/ },
    { kind: 'notice', pattern: /(?:first|originally) (?:published|posted|printed|appeared) .{2,60}/ },
    { kind: 'notice', pattern: /(?:this|the) (?:post|article|story|piece) (?:first |originally )?appeared .{2,60}/ },
    { kind: 'notice', pattern: /you (?:will|are being|are about to) .{0,20}(?:re-?directed|forwarded|taken|transferred) to .{2,60}/ },
    { kind: 'notice', pattern: /(?:the )?(?:views|opinions)(?: and opinions)? expressed .{5,200}/ },
    { kind: 'credit', pattern: /\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by .{3,160}/ },
    { kind: 'placeholder', pattern: /(?:image|video|photo|media|content)(?: is)? (?:not|un)\s?(?:available|found|loaded)\.?|loading(?:\.\.\.|…)?|(?:please )?enable javascript.*|your browser does not support .{2,60}|embedded content/ },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:read more(?: on this)?|read also|also read|read full story|read next|see also|watch(?: live| also| the video)?|listen(?: also)?|related(?: story| article)?|more on this|don['’]t miss|recommended|in pictures|explainer)\s*(?::|[–—→»>|]+)\s*/ },
    { kind: 'notice', pattern: /(?:advertisement|share(?: this)?|follow us|tags?|topics?|filed under|categories|category|keywords|(?:for )?(?:further|more|additional) (?:information|details)|media (?:contact|inquiries|enquiries)|press (?:contact|office))\s*:\s*/ },
  ],
  credit: /(?:(?:file |handout |pool )?photo(?:graph)?(?:s|er)?|image|picture|illustration|graphic|video|screenshot|screen ?grab|credit|source|text and photo)(?=\s*(?::|by\b|courtesy\b|credit\b|via\b|©|\/))/,
  byline: /^(?:[Bb]y|BY|[Ww]ritten by|WRITTEN BY|[Ww]ords by|WORDS BY|[Rr]eporting by|REPORTING BY)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|al|bin|ibn)\s+)?\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| and)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})*)$/u,
  origins: [
    /(?:first|originally|initially) (?:published|posted|printed|released|reported|appeared) (?:on|by|in|at|with)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:re-?published|reprinted|reproduced|reposted) (?:with permission )?(?:from|with (?:the )?permission (?:of|from)|courtesy of)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords: /(?:\(?not pictured\)?|\((?:pictured|file photo|photo|image|seen|left|right|centre|center|second from (?:left|right)|from left|above|below|top|bottom)\)|^(?:in )?this (?:handout|file|pool|combination|undated|still|screen) ?(?:picture|photo|image|grab|photograph|combo)|\b(?:handout|file|pool) (?:picture|photo|image)\b|\b(?:picture|photo|image)(?: taken| released| provided)| (?:left|right|center|centre), (?:shakes|meets|speaks|listens|attends|talks|walks|poses|greets|arrives)|from left to right|^pictured:)/iu,
  dateWords: /(?:first published|published(?: on| at)?|posted(?: on)?|date|issued(?: on)?|released(?: on)?|publication date)/,
  imprint: /(?:press release|press statement|news release|media (?:note|release|statement)|for immediate release|readout|statement|communiqué|by)/,
  updateWords: /(?:last (?:updated|modified)|updated(?: on| at)?|modified|retrieved|accessed)/,
  labels: /(?:breaking|just in|update|updated|live|watch|exclusive|analysis|opinion|comment|commentary|editorial|explainer|factbox|fact box|interview|profile|background|video|photos?|pictures|correction|corrected|column|feature|insight|special report|press release|statement|readout|transcript|note|warning|q&a)/,
  saying: /,\s*(?:["”’»]\s*)?(?:\p{L}+ ){0,3}(?:says|said|writes|wrote|told|tells|adds|added|according to|stated|states|noted|notes|claims|claimed|insisted|insists|warned|warns)\b/iu,
  hyphenOpensSpeech: false,
}
