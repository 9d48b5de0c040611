"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RemedyKind(StrEnum):
    """
    What somebody can do who disagrees with a decision or with the way the work is done.

    Dutch: Soort rechtsmiddel. Wat iemand kan doen die het niet eens is met een beslissing of met de manier waarop er wordt gewerkt.

    Source: RV 806, 807 [S17], BW1 1:262b, 1:264, 1:265, 1:265d [S23], JW 4.2.1, 6.1.12(7) [S26], WTH 6 [S17]
    """

    HOGER_BEROEP = "HOGER_BEROEP"
    """
    Appeal: Asking the court of appeal to look at the case again, usually within three months. For some decisions, such as a provisional supervision order, this is not possible.

    Dutch: Hoger beroep. Het gerechtshof vragen om de zaak opnieuw te bekijken, gewoonlijk binnen drie maanden. Bij enkele beslissingen, zoals een voorlopige ondertoezichtstelling, kan dit niet.

    Source: RV 806, 807 [S17], JW 6.1.12(7) [S26]
    """
    CASSATIE = "CASSATIE"
    """
    Cassation: Asking the Supreme Court whether the law was applied correctly. The facts are not examined again.

    Dutch: Cassatie. De Hoge Raad vragen of het recht goed is toegepast. De feiten worden niet opnieuw onderzocht.

    Source: RV [G]
    """
    VERVALLENVERKLARING_AANWIJZING = "VERVALLENVERKLARING_AANWIJZING"
    """
    Request to declare a direction lapsed: Asking the juvenile judge to set aside a written direction, within two weeks after it was sent. Until the judge decides otherwise it stays in force.

    Dutch: Verzoek tot vervallenverklaring van een aanwijzing. De kinderrechter vragen een schriftelijke aanwijzing van tafel te halen, binnen twee weken na verzending. Tot de rechter anders beslist, blijft zij gelden.

    Source: BW1 1:264 [S23]
    """
    VERZOEK_GI = "VERZOEK_GI"
    """
    Request to the certified agency: Asking the agency itself to withdraw a direction or to end or shorten a placement. It answers within two weeks; after that one can go to the judge.

    Dutch: Verzoek aan de gecertificeerde instelling. De instelling zelf vragen een aanwijzing in te trekken of een uithuisplaatsing te stoppen of te verkorten. Zij antwoordt binnen twee weken; daarna kan men naar de rechter.

    Source: BW1 1:265, 1:265d [S23]
    """
    GESCHIL_UITVOERING = "GESCHIL_UITVOERING"
    """
    Dispute on execution: Having the juvenile judge decide when no agreement is reached with the agency on how supervision is carried out. First an attempt is made to settle it together.

    Dutch: Geschil over de uitvoering. De kinderrechter laten beslissen als men het met de instelling niet eens wordt over hoe het toezicht wordt uitgevoerd. Eerst wordt geprobeerd er samen uit te komen.

    Source: BW1 1:262b [S23]
    """
    BEZWAAR = "BEZWAAR"
    """
    Objection: Asking the municipality to reconsider its own decision on help. This is the step before the administrative court.

    Dutch: Bezwaar. De gemeente vragen het eigen besluit over hulp nog eens te bekijken. Dit is de stap vóór de bestuursrechter.

    Source: AWB [G]
    """
    BEROEP_BESTUURSRECHTER = "BEROEP_BESTUURSRECHTER"
    """
    Appeal to the administrative court: Having a court judge whether the municipality decided correctly, usually after an objection was turned down.

    Dutch: Beroep bij de bestuursrechter. Een rechter laten beoordelen of de gemeente goed heeft besloten, meestal nadat een bezwaar is afgewezen.

    Source: AWB [G]
    """
    KLACHT = "KLACHT"
    """
    Complaint: Having an independent committee look at how an organisation or worker treated somebody. A confidant can help; the decision itself does not change by it.

    Dutch: Klacht. Een onafhankelijke commissie laten kijken naar hoe een organisatie of medewerker iemand heeft behandeld. Een vertrouwenspersoon kan daarbij helpen; de beslissing zelf verandert er niet door.

    Source: JW 4.2.1 [S26], WMO 4.2.7 [S17]
    """
    TUCHTKLACHT = "TUCHTKLACHT"
    """
    Disciplinary complaint: Having it examined whether one registered professional kept to the rules of the profession. It concerns that person, not the organisation.

    Dutch: Tuchtklacht. Laten toetsen of één geregistreerde hulpverlener zich aan de regels van het beroep heeft gehouden. Het gaat om die persoon, niet om de organisatie.

    Source: BJW 5.2.1 [G]
    """
    VOORZIENINGENRECHTER_HUISVERBOD = "VOORZIENINGENRECHTER_HUISVERBOD"
    """
    Review of the exclusion order by the judge for urgent matters: Having a judge assess whether the exclusion order is justified. The hearing follows within three days, and the person who must leave can get a lawyer quickly.

    Dutch: Toets van het huisverbod door de voorzieningenrechter. Een rechter laten beoordelen of het huisverbod terecht is. De zitting volgt binnen drie dagen en wie uit huis moet, kan snel een advocaat krijgen.

    Source: WTH 5, 6, 7 [S17]
    """
