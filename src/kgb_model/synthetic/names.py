"""Names that are made up: of people from many backgrounds, of towns, streets and organisations that do not exist."""

from collections.abc import Collection
from typing import NamedTuple

from kgb_model.synthetic.chance import Chance


class Background(NamedTuple):
    """Given names and family names that go together, the language at home and the country of birth of a parent."""

    girls: tuple[str, ...]
    boys: tuple[str, ...]
    families: tuple[str, ...]
    language: str
    country: tuple[str, str]


DUTCH = ("6030", "Nederland")

BACKGROUNDS = (
    Background(
        ("Sanne", "Lotte", "Femke", "Anouk", "Zoë", "Noëlle", "Marieke", "Chloë", "Ilse", "Roos"),
        ("Daan", "Sem", "Bram", "Jeroen", "Noël", "Thijs", "Gijs", "Joël", "Koen", "Ruben"),
        ("de Boer", "van der Linde", "van den Berg", "Visser", "'t Hart", "ter Haar", "Kuipers", "van 't Veld", "Smit"),
        "nl",
        DUTCH,
    ),
    Background(
        ("Sjoukje", "Fryske", "Anke", "Jeltje"),
        ("Sjoerd", "Wiebe", "Jelle", "Tjibbe"),
        ("Hoekstra", "Terpstra", "van der Meer", "Dykstra", "Sytsma"),
        "fy",
        DUTCH,
    ),
    Background(
        ("Defne", "Ayşe", "Elif", "Zeynep", "Gülşen"),
        ("Emre", "Ömer", "Yiğit", "Çağan", "Kerem"),
        ("Çelik", "Yıldız", "Şahin", "Öztürk", "Aydın"),  # noqa: RUF001  # that is how they are written
        "tr",
        ("6043", "Turkije"),
    ),
    Background(
        ("Samira", "Noor", "Hafsa", "Naïma", "Yasmine"),
        ("Youssef", "Ilias", "Anass", "Bilal", "Reda"),
        ("El Idrissi", "Benali", "Aït Haddou", "Bouzidi", "Amrani"),
        "ar",
        ("5022", "Marokko"),
    ),
    Background(
        ("Zofia", "Małgorzata", "Agnieszka", "Łucja"),
        ("Łukasz", "Michał", "Paweł", "Kacper"),
        ("Wiśniewska", "Wójcik", "Kamińska", "Dąbrowski", "Zając"),
        "pl",
        ("7028", "Polen"),
    ),
    Background(
        ("Priya", "Shanti", "Jaya", "Anjali"),
        ("Milan", "Ravi", "Arjun", "Devan"),
        ("Ramdin", "Baldewsingh", "Jagroep", "Sewnarain"),
        "nl",
        ("5007", "Suriname"),
    ),
    Background(
        ("Shanaya", "Luciana", "Zuleika", "Maëlle"),
        ("Jairo", "Quincy", "Rayson", "Edwin"),
        ("Martina", "Felicia", "Doran", "Rosalía"),
        "pap",
        ("5107", "Curaçao"),
    ),
    Background(
        ("Linh", "Thảo", "Hương", "Ngọc"),
        ("Minh", "Đức", "Quân", "Tuấn"),
        ("Nguyễn", "Trần", "Phạm", "Đặng"),
        "vi",
        ("8024", "Vietnam"),
    ),
    Background(
        ("Björk", "Åsa", "Sólveig", "Märta"),
        ("Björn", "Åke", "Søren", "Jónas"),
        ("Lindqvist", "Sørensen", "Guðmundsdóttir", "Ångström"),
        "sv",
        ("5039", "Zweden"),
    ),
    Background(
        ("Selam", "Hiwet", "Luwam", "Bisrat"),
        ("Yonas", "Filmon", "Natnael", "Abel"),
        ("Tesfay", "Haile", "Kidane", "Ghebre"),
        "tig",
        ("5020", "Eritrea"),
    ),
)

PREFIXES = ("van der", "van den", "van 't", "'t", "de", "ter", "El", "Aït", "van")

TOWNS = (
    "Rivierenstad",
    "Waterland-Oost",
    "Eikenrode",
    "Lindermeer",
    "Rivierdam",
    "Voorbeeldstad",
    "Duinmonde",
    "Hazelveen",
)

STREETS = (
    "Lijsterpad",
    "Molenkade",
    "Dijkgravenweg",
    "Esdoornhof",
    "Kievitstraat",
    "Lindelaan",
    "Ruïneweg",
    "Spoorlaan",
)

HIDDEN_STREETS = ("Schuilplaatsweg", "Luwtehof", "Stiltepad", "Achterommetje")
"""Streets that are in use for confidential addresses only, so that a text that holds one has leaked it."""

PROFESSIONALS: tuple[str, ...] = (
    "Otto Veldkamp",
    "Lotte Hazelaar",
    "Marit Oosterling",
    "Bram Akkerman",
    "Samira Benhaddou",
    "Ilse Dijkman",
)
PROFESSIONALS += (
    "Danique Roos",
    "Tess van Wijngaarden",
    "Joost Ebbinge",
    "Nadia Karimi",
    "Wout Brandsma",
    "Renée Joosten",
)


def family_name(full: str) -> dict[str, str]:
    """A family name with its prefix apart, as a register keeps it."""
    for prefix in PREFIXES:
        if full.startswith(prefix + " "):
            return {"prefix": prefix, "familyName": full[len(prefix) + 1 :]}
    return {"familyName": full}


def given_name(chance: Chance, background: Background, sex: str, taken: Collection[str] = ()) -> str:
    """A given name that goes with the background, and that is not taken yet as long as there is one."""
    known = background.girls if sex == "VROUW" else background.boys
    return chance.pick([name for name in known if name not in taken] or known)


BEYOND_ASCII = Background(
    ("Zoë", "Gülşen", "Małgorzata", "Hương", "Sólveig", "Renée"),
    ("Noël", "Łukasz", "Çağan", "Đức", "Søren", "François"),
    ("Çelik", "Wójcik", "Nguyễn", "Ångström", "Guðmundsdóttir", "Öztürk"),
    "nl",
    DUTCH,
)
"""Names that each have letters beyond the plain alphabet."""


def background(chance: Chance, diacritics: bool = False) -> Background:
    """A background: Dutch in about half of the cases, or one whose names all have diacritics."""
    if diacritics:
        return BEYOND_ASCII
    return BACKGROUNDS[0] if chance.likely(0.5) else chance.pick(BACKGROUNDS)


def postal_code(chance: Chance) -> str:
    """A postal code in a range that is not in use."""
    return f"99{chance.between(90, 99)}{chance.pick('ABKLMZ')}{chance.pick('ABCDEG')}"


def mobile_number(chance: Chance) -> str:
    """A mobile number that nobody has."""
    return f"06-0000{chance.between(0, 9999):04}"
