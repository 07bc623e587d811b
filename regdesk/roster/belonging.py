"""Whom a person belongs to: category, kind of delegation, its name, and the channel, from what a list says of it.

A State's delegation gets the UN short name as of the event, never another form.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from regdesk.event.event import Category, Channel, Event
from regdesk.people.participant import DelegationKind
from regdesk.people.states import State, States
from regdesk.roster.values import folded, nearest, words

Wrong = tuple[str, Mapping[str, object]]

_KIND_WORDS = {
    DelegationKind.MEMBER_STATE: "member state,member states,ms,state,delegate,delegation,state delegation,"
    "delegation member,national delegation,government,government delegation,member state delegation,permanent mission,"
    "head of delegation,état membre,états membres,état,délégué,déléguée,délégation,gouvernement,chef de délégation,"
    "estado miembro,estados miembros,estado,delegado,delegada,delegación,gobierno,jefe de delegación",
    DelegationKind.OBSERVER_STATE: "observer state,non member observer state,non member state,état observateur,"
    "état non membre,estado observador,estado no miembro",
    DelegationKind.GA_OBSERVER: "ga observer,observer,general assembly observer,intergovernmental organization,"
    "intergovernmental organisation,igo,observer entity,observer organization,international organization,"
    "international organisation,regional organization,regional organisation,observateur,observatrice,"
    "organisation intergouvernementale,oig,observador,observadora,organización intergubernamental,"
    "organisation internationale,organización internacional",
    DelegationKind.UN_ENTITY: "un system,un,united nations,un entity,un secretariat,united nations secretariat,"
    "un agency,un agencies,un agencies funds and programmes,un staff,specialized agency,specialised agency,onu,"
    "nations unies,système des nations unies,secrétariat de l'onu,naciones unidas,sistema de las naciones unidas,"
    "secretaría de la onu",
    DelegationKind.STAKEHOLDER: "stakeholder,stakeholders,ngo,cso,civil society,civil society organization,"
    "civil society organisation,non governmental organization,non governmental organisation,nhri,"
    "national human rights institution,private sector,academia,academic,academic institution,major group,trade union,"
    "diaspora,ong,société civile,partie prenante,organisation non gouvernementale,secteur privé,institution nationale "
    "des droits de l'homme,milieu universitaire,sociedad civil,parte interesada,organización no gubernamental,"
    "sector privado,academia,institución nacional de derechos humanos",
    DelegationKind.MEDIA: "media,press,journalist,correspondent,photographer,presse,médias,média,journaliste,prensa,"
    "medios,medios de comunicación,periodista",
    DelegationKind.HOST_COUNTRY: "host country,host,host government,host country official,pays hôte,país anfitrión,"
    "anfitrión,gobierno anfitrión",
    DelegationKind.INVITED: "invited speaker,invited,speaker,guest,invited guest,special guest,panelist,panellist,"
    "expert,invité,invitée,orateur,oratrice,orateur invité,intervenant,invitado,invitada,orador,oradora,"
    "orador invitado,ponente",
}
KIND_WORDS = {kind: tuple(folded(word) for word in words(listed)) for kind, listed in _KIND_WORDS.items()}
KIND_OF = {word: kind for kind, known in KIND_WORDS.items() for word in known} | {
    folded(kind.value): kind for kind in DelegationKind
}
PARLIAMENTARIANS = frozenset(
    folded(word)
    for word in words(
        "parliamentarian,parliamentarians,member of parliament,mp,parlementaire,député,députée,sénateur,"
        "parlamentario,parlamentaria,diputado,diputada,senador,senadora,senator"
    )
)
"""They have no category of their own: theirs is that of whom they come with (source 002)."""

OF_STATES = frozenset({DelegationKind.MEMBER_STATE, DelegationKind.OBSERVER_STATE})
LONGEST_NAME = 9
"""Words of the longest name of a State (United Kingdom of Great Britain and Northern Ireland)."""
STAND_INS = {DelegationKind.OBSERVER_STATE: (DelegationKind.MEMBER_STATE, DelegationKind.GA_OBSERVER)}
"""Where an event has no category for a kind, the one that its people get."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says of where a person belongs; empty texts where it says nothing."""

    category: str = ""
    delegation: str = ""
    organisation: str = ""
    country: str = ""
    kind: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Belonging:
    """`category` and `channel` are keys of the event. `wrong`: reasons and facts of what could not be understood."""

    category: str
    kind: DelegationKind
    delegation: str
    channel: str
    parliamentarian: bool
    wrong: tuple[Wrong, ...]


class Belongings:
    """Works out belongings for one event; `own_words`: what the organiser's own words for categories mean."""

    def __init__(self, event: Event, states: States, own_words: Mapping[str, str]) -> None:
        self._event = event
        self._states = states
        self._own_words = {folded(word): folded(meant) for word, meant in own_words.items()}
        self._categories = _by_word(event.categories)
        self._channels = {folded(text): c for c in event.channels for text in (c.name, c.key)}

    def of(self, said: Said) -> Belonging:
        """The belonging of one row; the same for the same words."""
        wrong: list[Wrong] = []
        word = self._word(said.category)
        parliamentarian = word in PARLIAMENTARIANS
        category = None if parliamentarian else self._category(word)
        kind = KIND_OF.get(folded(said.kind)) or (category and self._kind(word, category)) or KIND_OF.get(word)
        state, name = self._delegation(said, kind)
        kind = _kind_with(state, kind)
        if not category and (parliamentarian or not said.category):
            category = self._category_of(kind)
        wrong += self._wrong_category(said, category, word, parliamentarian) + self._wrong_state(said, kind, state)
        channel = self._channel(said.channel, category)
        if channel is None:
            wrong.append(self._wrong_channel(said.channel))
        key = category.key if category else ""
        return Belonging(key, kind or DelegationKind.OTHER, name, channel or "", parliamentarian, tuple(wrong))

    def _word(self, text: str) -> str:
        """The telling part of a category as written: "Media – one day" and "Stakeholder (CSO)" have a shorter form."""
        word = folded(text)
        forms = (word, *(folded(part) for part in re.split(r"[–—(/:]| - ", text)), word.removesuffix("s"))
        for form in forms:
            if form in self._own_words:
                return self._own_words[form]
            if form in self._categories or form in KIND_OF or form in PARLIAMENTARIANS:
                return form
        return word

    def _category(self, word: str) -> Category | None:
        return self._categories.get(word) or self._category_of(KIND_OF.get(word))

    def _category_of(self, kind: DelegationKind | None) -> Category | None:
        """The event's category for a kind of delegation: the one that calls itself by the most usual of its words."""
        kinds = (kind, *STAND_INS.get(kind, ())) if kind else ()
        usual = (word for one in kinds for word in KIND_WORDS.get(one, ()))
        return next((self._categories[word] for word in usual if word in self._categories), None)

    def _kind(self, word: str, category: Category) -> DelegationKind | None:
        its_words = (word, *(known for known, one in self._categories.items() if one is category))
        return next((KIND_OF[one] for one in its_words if one in KIND_OF), None)

    def _delegation(self, said: Said, kind: DelegationKind | None) -> tuple[State | None, str]:
        """The State, if it is one's delegation, and the name that stands on the badge."""
        if kind in OF_STATES or kind is None:
            state = self._state(said)
            if state:
                return state, state.short_name(self._event.starts)
        name = said.delegation or said.organisation
        state = self._states.find(name) if name and (len(name) > 3 or name.upper() == "EU") else None
        if state:
            return state, state.short_name(self._event.starts)
        country = self._states.find(said.country) if not name and said.country else None
        return None, country.short_name(self._event.starts) if country else name

    def _state(self, said: Said) -> State | None:
        """The State itself, or the only one named in "Permanent Mission of Norway"; a country column comes last."""
        direct = self._states.find(said.delegation) if said.delegation else None
        country = self._states.find(said.country) if said.country else None
        inside = self._inside(said.delegation) + self._inside(said.organisation)
        if direct or not inside:
            return direct or country
        return country if country in inside else inside[0]

    def _inside(self, text: str) -> list[State]:
        """The States named in a text, the longest names first (Republic of Korea, not Korea)."""
        pieces = re.findall(r"[\w'’.-]+(?:\s*\([^)]*\))?", text)
        found: list[State] = []
        used: set[int] = set()
        for length in range(min(len(pieces), LONGEST_NAME), 0, -1):
            for start in range(len(pieces) - length + 1):
                place = range(start, start + length)
                state = self._named(" ".join(pieces[start : start + length])) if used.isdisjoint(place) else None
                if state:
                    found.append(state)
                    used.update(place)
        return found

    def _named(self, text: str) -> State | None:
        """Inside a text only names count: "US" and "IN" may be anything there."""
        return self._states.find(text) if len(text) > 3 else None

    def _wrong_category(self, said: Said, category: Category | None, word: str, parliamentarian: bool) -> list[Wrong]:
        if category:
            return []
        if parliamentarian:
            return [("parliamentarian_alone", {"value": said.delegation or said.organisation})]
        if not said.category:
            return [("category_empty", {})]
        known = {one: one for one in (*self._categories, *KIND_OF)}
        found = self._category(nearest(word, known))
        reason = "category_unknown_use" if found else "category_unknown"
        return [(reason, {"value": said.category, "nearest": found.name if found else ""})]

    def _wrong_state(self, said: Said, kind: DelegationKind | None, state: State | None) -> list[Wrong]:
        if kind not in OF_STATES or state:
            return []
        value = said.delegation or said.country or said.organisation
        if not value:
            return [("delegation_empty", {})]
        meant = nearest(value, (one.short_name(self._event.starts) for one in self._states.all))
        return [("state_unknown_use" if meant else "state_unknown", {"value": value, "nearest": meant})]

    def _channel(self, text: str, category: Category | None) -> str | None:
        """The key of the channel; an empty text when the event has none for this category, None when unknown."""
        if text:
            found = self._channels.get(folded(text)) or self._channel_by_kind(KIND_OF.get(folded(text)))
            return found.key if found else None
        of_category = (one for one in self._event.channels if category and category.key in one.categories)
        return next((channel.key for channel in of_category), "")

    def _channel_by_kind(self, kind: DelegationKind | None) -> Channel | None:
        category = self._category_of(kind)
        return next((one for one in self._event.channels if category and category.key in one.categories), None)

    def _wrong_channel(self, text: str) -> Wrong:
        meant = nearest(folded(text), self._channels)
        reason = "channel_unknown_use" if meant else "channel_unknown"
        return (reason, {"value": text, "nearest": self._channels[meant].name if meant else ""})


def _by_word(categories: Iterable[Category]) -> dict[str, Category]:
    """Folded word to category; where two categories claim one word, the first keeps it. A key beats an alias."""
    known: dict[str, Category] = {}
    found = list(categories)
    for naming in (_own_words, _other_words):
        for category in found:
            for word in naming(category):
                known.setdefault(folded(word), category)
    return known


def _own_words(category: Category) -> Iterator[str]:
    yield from (category.key, category.letter, category.name)


def _other_words(category: Category) -> Iterator[str]:
    yield from (word for _, word in category.names)
    yield from category.aliases


def _kind_with(state: State | None, kind: DelegationKind | None) -> DelegationKind | None:
    """What the States' own list knows better: who is a member, who an observer, and that the EU is neither."""
    if state is None or (kind is not None and kind not in OF_STATES):
        return kind
    known = {"member": DelegationKind.MEMBER_STATE, "observer": DelegationKind.OBSERVER_STATE}
    return known.get(state.status, DelegationKind.GA_OBSERVER)
