/** What may stand in place of an article. Each pattern is tied to words and has no nested repetition. */
export type WallKind = 'consent' | 'check' | 'login' | 'offer';

/** The titles of pages that check the browser. */
export const CHECK_TITLES =
  /^(?:just a moment|attention required|checking your browser|ddos.guard|ddos protection|security check|robot check|are you a (?:ro)?bot|are you human|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|access (?:to this page has been )?denied|pardon our interruption|one more step|bot verification|please verify|request unsuccessful|client challenge)\b/i;

export const CONSENT_TITLES =
  /^(?:before you continue|(?:\S+ ){0,4}(?:cookie|consent|privacy)(?: consent)?(?: and)? (?:choices|settings|consent|wall|gate|notice|preferences)|(?:your )?(?:privacy|cookie) (?:choices|consent|settings)|we value your privacy|privacy gate|cookiewall)\b/i;

export const LOGIN_TITLES =
  /^(?:(?:please )?(?:log|sign)[ -]?in\b|anmelden\b|einloggen\b|se connecter\b|iniciar sesión\b|accedi\b|inloggen\b)/i;

export const WALL_WORDS: Readonly<Record<WallKind, readonly RegExp[]>> = {
  consent: [
    /\b(?:we|us) and (?:our|selected|up to) (?:\d[\d.,]* )?(?:\w+ )?(?:partners|vendors|third parties)\b/i,
    /\bstore and\/or access information on (?:a|your) device\b/i,
    /\b(?:accept|reject|allow|decline|agree to|consent to) (?:all|the use of|our use of|these|our) cookies\b/i,
    /\b(?:your privacy (?:is important to us|choices|matters)|we (?:care about|value|respect) your privacy)\b/i,
    /\b(?:manage|change|withdraw|give|set) (?:your |my )?(?:consent|cookie (?:settings|preferences|choices)|privacy settings|preferences)\b/i,
    /\b(?:we|site|website|page) uses? cookies\b|\bcookies? and (?:similar|other) (?:\w+ )?technologies\b/i,
    /\bpersonali[sz]ed (?:ads|advertising|content) and (?:content|ads|advertising)\b/i,
    /\bmit werbung und (?:cookies|tracking)\b|\bwir und unsere (?:\d[\d.]* )?partner\b|\bcookies? (?:akzeptieren|zustimmen)\b|\bwerbe- und trackingverfahren\b/i,
    /\bnous et nos (?:\d[\d  ]* ?)?partenaires\b|\baccepter (?:les |tous les )?cookies\b|\bcontinuer sans accepter\b/i,
    /\bnosotros y nuestros (?:\d[\d.]* )?(?:socios|proveedores)\b|\baceptar (?:las |todas las )?cookies\b/i,
    /\bnoi e i nostri (?:\d[\d.]* )?(?:partner|fornitori)\b|\baccett(?:a|are) (?:i |tutti i )?cookie\b/i,
    /\bwij en onze (?:\d[\d.]* )?partners\b|\bcookies? (?:accepteren|weigeren)\b/i,
  ],
  check: [
    /\bchecking (?:your browser|if the site connection is secure)\b/i,
    /\bverif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)\b/i,
    /\benable javascript and cookies to continue\b|\bplease (?:enable|turn on) (?:javascript|js|cookies)\b/i,
    /\b(?:ddos protection by|ray id:|performance & security by)/i,
    /\bunusual (?:traffic|activity) from your (?:computer|network|browser)\b|\bcomplete the captcha\b/i,
    /\bneeds to review the security of your connection\b|\bwhile we (?:verify|check) your (?:browser|request)\b/i,
  ],
  login: [
    /\b(?:log|sign) in to (?:your account|continue|view|see|read)\b/i,
    /\bforgot(?:ten)? (?:your )?password\b/i,
    /\b(?:create|register for) an? (?:free )?account\b|\bdon’?'?t have an account\b/i,
    /\byou (?:must|need to) (?:be logged in|log in|sign in)\b/i,
    /\bpasswort vergessen\b|\bmot de passe oublié\b|\bolvidé mi contraseña\b|\bwachtwoord vergeten\b/i,
  ],
  offer: [
    /\b(?:subscribe|register|sign up|sign in|log in|upgrade|join)(?: now| today| here| or \w+(?: in)?)? to (?:continue|keep|read|unlock|access|get full)\b/i,
    /\bto (?:continue|keep) reading\b/i,
    /\b(?:already|existing) (?:a |have a )?(?:paid )?(?:subscriber|member|subscription)\b/i,
    /\b(?:this|the) (?:article|content|story|page|post) is (?:for|only for|only available to|available only to|reserved for|exclusive to|exclusively for) (?:our )?(?:paying |paid |premium )?(?:subscribers|members|customers)\b/i,
    /\bunlock (?:this|the full|the rest|unlimited|full)\b|\bfree articles? (?:left|remaining|this month)\b/i,
    /\bsubscribers?[- ]only\b|\bpremium (?:content|article)\b|\bstart your (?:free )?trial\b|\bcancel any ?time\b/i,
    /\bbecome a (?:member|subscriber)\b|\bchoose (?:your|a) (?:plan|subscription)\b/i,
    /\bjetzt (?:weiterlesen|abonnieren|testen)\b|\bréservé aux abonnés\b|\bsolo para suscriptores\b|\bper gli abbonati\b|\bverder lezen\b/i,
  ],
};
