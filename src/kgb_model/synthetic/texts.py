"""What people say and write in these stories, in Dutch, as professionals record it and as families put it."""

from typing import NamedTuple


class Theme(NamedTuple):
    """What a concern is about: what occasioned it, what was seen, thought and told, and where in life it is felt."""

    occasion: str
    harm: tuple[str, ...]
    domains: tuple[str, ...]
    fact: str
    opinion: str
    judgement: str
    told: str


THEMES = (
    Theme("PARTNERGEWELD", ("GETUIGE_GEWELD", "PSYCHISCH"), ("RELATIES", "ONTWIKKELING_KIND"),
          "Op zaterdagavond was er een halfuur geschreeuw in de woning. Er brak iets en een kind huilde.",
          "De melder denkt dat er vaker ruzie is dan vroeger.",
          "De ruzies zijn zo hevig dat de kinderen er last van hebben.",
          "Jullie hebben ruzies die hoog oplopen. De kinderen zien en horen dat. Wij willen dat het thuis weer rustig is."),
    Theme("KM_KINDCHECK", ("LICHAMELIJKE_VERWAARLOZING",), ("MIDDELENGEBRUIK", "OUDERSCHAP"),
          "De arts zag een ouder die te veel had gedronken en alleen thuis was met een jong kind.",
          "De arts vindt dat de ouder zelf ook hulp nodig heeft.",
          "Als een ouder drinkt, is er niemand die op het kind let.",
          "Het gaat niet goed met jou als je drinkt. Er moet dan altijd iemand zijn die op de kinderen let."),
    Theme("KM_VECHTSCHEIDING", ("PSYCHISCH",), ("SCHEIDING", "RELATIES"),
          "Op het schoolplein maakten beide ouders ruzie over wie het kind mee mocht nemen.",
          "De leerkracht vindt dat het kind stil is geworden.",
          "Het kind zit klem tussen de ouders.",
          "Jullie zijn het oneens over veel dingen. De kinderen zitten daartussen. Wij zoeken met jullie naar rust."),
    Theme("KM_ANDERS", ("PEDAGOGISCHE_VERWAARLOZING", "AFFECTIEVE_VERWAARLOZING"), ("OUDERSCHAP", "ONTWIKKELING_KIND"),
          "Het kind kwam drie keer in twee weken zonder eten en in dunne kleren op school.",
          "De buurvrouw vindt dat de kinderen vaak alleen zijn.",
          "De zorg die de kinderen nodig hebben, lukt nu niet elke dag.",
          "De kinderen zijn vaak alleen en hebben niet altijd gegeten. Wij willen samen zorgen dat dit elke dag lukt."),
    Theme("HG_ANDERS", ("LICHAMELIJK",), ("RELATIES", "JUSTITIE"),
          "De politie zag een blauw oog en een kapotte deur.",
          "Een familielid denkt dat er ook thuis wordt geslagen.",
          "Er wordt geslagen, en dat kan weer gebeuren.",
          "Er is geslagen. Niemand mag slaan. Wij maken afspraken, zodat iedereen veilig is."),
    Theme("EERGERELATEERD", ("PSYCHISCH", "VGV"), ("CULTUUR_INTEGRATIE", "IDENTITEIT"),
          "Het meisje vertelde op school dat zij niet meer alleen naar buiten mag.",
          "Haar vriendin is bang dat zij deze zomer niet terugkomt van vakantie.",
          "Zij kan niet vrij kiezen, en zij loopt gevaar als zij dat wel doet.",
          "Wij maken ons zorgen of jij zelf mag kiezen. Wij praten met jou en met je ouders over wat jij nodig hebt."),
    Theme("HUWELIJKSDWANG_ACHTERLATING", ("PSYCHISCH", "ANDERS_ONVEILIG"), ("IDENTITEIT", "CULTUUR_INTEGRATIE"),
          "Er is een enkele reis gekocht en het paspoort is weg.",
          "Haar tante denkt dat zij zal moeten trouwen.",
          "Er is een kans dat zij in het buitenland blijft tegen haar wil.",
          "Wij zijn bang dat je ergens moet blijven waar je niet wilt zijn. Wij zorgen met jou voor een plan."),
    Theme("HUWELIJKSE_GEVANGENSCHAP", ("PSYCHISCH", "BELAGING"), ("RELATIES", "PARTICIPATIE"),
          "Moeder vertelde dat zij niet mag scheiden en elke dag wordt gebeld en gevolgd.",
          "Haar zus vindt dat zij steeds kleiner wordt.",
          "Moeder is niet vrij om weg te gaan, en de kinderen merken dat.",
          "Jij wilt scheiden en dat mag niet. Dat is niet goed voor jou en de kinderen. Wij helpen je."),
    Theme("OUDERMISHANDELING", ("LICHAMELIJK", "FINANCIEEL"), ("HOUDING_GEDRAG", "FINANCIEN"),
          "Moeder had een schaafwond. Zij vertelde dat haar zoon haar duwde toen zij geen geld gaf.",
          "De huisarts denkt dat zij minder vertelt dan er gebeurt.",
          "Moeder is thuis niet veilig als haar zoon boos is.",
          "Als jij boos bent, duw je jouw moeder. Dat moet stoppen. Wij helpen jullie allebei."),
    Theme("OUDERENMISHANDELING", ("FINANCIEEL", "ANDERS_ONVEILIG"), ("FINANCIEN", "INSTRUMENTELE_ADL"),
          "Van de rekening van opa is drie keer geld gehaald terwijl hij in het ziekenhuis lag.",
          "De wijkverpleegkundige vindt dat opa bang is.",
          "Opa kan zijn geld niet meer zelf bewaken.",
          "Er is geld van opa weg. Wij zoeken samen uit hoe dat kan en zorgen dat het stopt."),
    Theme("ANDERE_PROBLEMATIEK", ("SEKSUEEL", "MENSENHANDEL"), ("HOUDING_GEDRAG", "GEESTELIJKE_GEZONDHEID"),
          "In vier weken was zij elf nachten weg. De politie bracht haar twee keer thuis.",
          "Haar mentor denkt dat anderen haar gebruiken.",
          "Zij is in gevaar als zij weg is, en kan daar zelf niet uit komen.",
          "Je was vaak weg en in gevaar. Wij willen dat je elke nacht op een veilige plek slaapt."),
    Theme("ANDERE_PROBLEMATIEK", ("MUNCHHAUSEN_BY_PROXY", "ANDERS_NIET_ONVEILIG"), ("LICHAMELIJKE_GEZONDHEID", "BASALE_ADL"),
          "Het kind was dertien keer bij vier ziekenhuizen, zonder dat er iets werd gevonden.",
          "De kinderarts begrijpt niet waar de klachten vandaan komen.",
          "Het kind krijgt onderzoeken die het niet nodig heeft.",
          "Je kind is vaak onderzocht. Wij willen met jou en een arts bespreken wat echt nodig is."),
)  # fmt: skip

GOALS = {
    "FINANCIEN": ("De vaste lasten zijn elke maand betaald.", "Wij willen zonder angst de post openen."),
    "IDENTITEIT": ("Iedereen mag zijn wie die is.", "Ik wil zelf kiezen."),
    "HOUDING_GEDRAG": ("Boos zijn mag, maar niemand doet een ander pijn.", "Ik wil eerst tot tien tellen."),
    "WERK_OPLEIDING": (
        "Er is werk of een opleiding voor vier dagen per week.",
        "Ik wil weer samen met anderen werken.",
    ),
    "TIJDSBESTEDING": ("Er is elke week iets leuks om naar toe te gaan.", "Ik wil weer naar voetbal."),
    "HUISVESTING": ("Er is een huis waar iedereen een eigen bed heeft.", "Wij willen een deur die dicht kan."),
    "RELATIES": ("Ruzies blijven bij praten. Niemand duwt, gooit of slaat.", "Wij willen weer samen kunnen eten."),
    "GEESTELIJKE_GEZONDHEID": ("Er is behandeling, en die helpt.", "Ik wil weer zin in de dag hebben."),
    "LICHAMELIJKE_GEZONDHEID": ("De dokter is tevreden over gewicht en slaap.", "Ik wil niet meer moe zijn."),
    "MIDDELENGEBRUIK": ("Wie voor de kinderen zorgt, heeft niet gedronken.", "Ik wil een dag tegelijk."),
    "SOCIAAL_NETWERK": ("Er zijn twee mensen die altijd gebeld mogen worden.", "Wij willen niet alles alleen doen."),
    "JUSTITIE": ("Er komt geen nieuwe aangifte bij.", "Ik wil geen gedoe meer met de politie."),
    "BASALE_ADL": ("Iedereen eet, wast zich en slaapt op tijd.", "Wij willen een gewone ochtend."),
    "INSTRUMENTELE_ADL": ("Het huishouden lukt met een weekplan.", "Ik wil overzicht."),
    "PARTICIPATIE": ("Er is een plek in de buurt om mee te doen.", "Ik wil erbij horen."),
    "OUDERSCHAP": ("Er is altijd een volwassene die op de kinderen let.", "Wij willen er voor ze zijn."),
    "ONTWIKKELING_KIND": (
        "De kinderen slapen goed en gaan elke dag naar school.",
        "Ik wil in mijn bed blijven liggen.",
    ),
    "SCHEIDING": ("De ouders overleggen elke week, zonder de kinderen ertussen.", "Ik wil van allebei mogen houden."),
    "CULTUUR_INTEGRATIE": ("Het gezin kent de weg en de taal.", "Wij willen zelf kunnen bellen."),
}
"""A goal for each domain of life, and how the family puts it."""

STRENGTHS = {
    "FINANCIEN": "Zij komen rond met weinig, en vragen op tijd om hulp.",
    "WERK_OPLEIDING": "Een van de ouders heeft al jaren hetzelfde werk en gaat daar graag heen.",
    "TIJDSBESTEDING": "Op zaterdag gaan zij samen naar het zwembad.",
    "HUISVESTING": "Iedereen heeft een eigen plek in huis.",
    "RELATIES": "Er is altijd iemand die lacht aan tafel.",
    "GEESTELIJKE_GEZONDHEID": "Wie zich rot voelt, zegt dat.",
    "LICHAMELIJKE_GEZONDHEID": "Zij gaan op tijd naar de dokter en de tandarts.",
    "MIDDELENGEBRUIK": "Wie wil stoppen, krijgt steun van de anderen.",
    "SOCIAAL_NETWERK": "De buren staan altijd klaar.",
    "JUSTITIE": "Zij houden zich aan wat er is afgesproken.",
    "BASALE_ADL": "Er staat elke avond eten op tafel.",
    "INSTRUMENTELE_ADL": "De post is open en de was is gedaan.",
    "PARTICIPATIE": "Zij helpen mee op school en in de buurt.",
    "OUDERSCHAP": "Voor het slapen wordt er voorgelezen.",
    "ONTWIKKELING_KIND": "De kinderen gaan graag naar school.",
    "SCHEIDING": "De ouders praten niet slecht over elkaar waar de kinderen bij zijn.",
    "CULTUUR_INTEGRATIE": "Zij spreken twee talen en leren die aan elkaar.",
    "IDENTITEIT": "Iedereen mag er anders uitzien en iets anders vinden.",
    "HOUDING_GEDRAG": "Na een ruzie maken zij het goed.",
}
"""A strength in each domain of life."""

CAUSE_DOMAINS = {
    "SCHULDEN": "FINANCIEN", "ARMOEDE": "FINANCIEN", "WERKLOOSHEID": "WERK_OPLEIDING", "HUISVESTING": "HUISVESTING",
    "VERSLAVING": "MIDDELENGEBRUIK", "PSYCHISCHE_PROBLEMEN": "GEESTELIJKE_GEZONDHEID", "LVB": "INSTRUMENTELE_ADL",
    "ZIEKTE": "LICHAMELIJKE_GEZONDHEID", "SCHEIDING": "SCHEIDING", "GEWELD_IN_VERLEDEN": "GEESTELIJKE_GEZONDHEID",
    "ISOLEMENT": "SOCIAAL_NETWERK", "OVERBELASTING": "TIJDSBESTEDING", "JONG_OUDERSCHAP": "OUDERSCHAP",
    "VERLIES": "GEESTELIJKE_GEZONDHEID", "VLUCHT_MIGRATIE": "CULTUUR_INTEGRATIE", "CRIMINELE_OMGEVING": "JUSTITIE",
    "ANDERS": "PARTICIPATIE",
}  # fmt: skip
"""Where in life a cause is worked at."""

LEVELS = {
    "ACUUT_ONVEILIG": "Er is nu gevaar. Er is dezelfde dag gehandeld.",
    "STRUCTUREEL_ONVEILIG": "Het is al langer niet veilig, en zonder hulp verandert dat niet.",
    "RISICO": "Het gaat nu, maar het kan misgaan als het thuis spannend wordt.",
    "VOLDOENDE_VEILIG": "De afspraken werken. Het is nu veilig genoeg.",
    "ONVOLDOENDE_INFO": "Er is nog te weinig bekend. Daarom kijken wij binnenkort opnieuw.",
}
"""Why somebody is judged to be as safe as that."""

VOLUNTARY = "Dit is vrijwillig: jullie kiezen er zelf voor en mogen stoppen. Dan praten wij over wat er nodig is."
COMPULSORY = (
    "Dit is een beslissing waar jullie aan mee moeten werken. Wij leggen uit waarom, en wat jullie kunnen doen."
)
