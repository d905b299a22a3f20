package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.Party.Answer;
import vn.phoihop.programmes.Party.Signature;
import vn.phoihop.programmes.Party.Succession;
import vn.phoihop.programmes.ProgrammeText.PartyText;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.OrganisationId;

/// Whether a text can be the text of a programme, and its parties as they are called on the day.
@Component
class DraftRules {

    private static final Set<String> TYPES = Set.of("CTPH", "CTr", "KH");

    private final Vocabulary vocabulary;
    private final Organisations organisations;

    DraftRules(Vocabulary vocabulary, Organisations organisations) {
        this.vocabulary = vocabulary;
        this.organisations = organisations;
    }

    /// Why this is not the text of a programme of this lead, made on this day.
    Optional<Refusal> refusal(ProgrammeText text, OrganisationId lead, LocalDate on) {
        var head = text.head();
        if (head.title().isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (head.basis().isEmpty()) {
            return Optional.of(Refusal.BASIS_MISSING);
        }
        if (!head.ends().isAfter(head.begins()) || head.effectiveOn().isAfter(head.ends())) {
            return Optional.of(Refusal.TERM_IMPOSSIBLE);
        }
        if (text.contents().isEmpty()) {
            return Optional.of(Refusal.CONTENT_MISSING);
        }
        if (head.ways().isEmpty() || !Vocabulary.WAYS.containsAll(head.ways()) || !TYPES.contains(head.type())) {
            return Optional.of(Refusal.WAYS_MISSING);
        }
        if (isSecret(text)) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        var known = vocabulary.topics().stream().map(Vocabulary.Topic::code).collect(Collectors.toSet());
        if (!text.contents().stream().allMatch(each -> known.contains(each.topic()))) {
            return Optional.of(Refusal.NO_SUCH_TOPIC);
        }
        return refusalOfParties(text, lead, on);
    }

    private Optional<Refusal> refusalOfParties(ProgrammeText text, OrganisationId lead, LocalDate on) {
        var ids = text.parties().stream().map(PartyText::organisation).toList();
        if (new HashSet<>(ids).size() < 2 || new HashSet<>(ids).size() < ids.size()) {
            return Optional.of(Refusal.TOO_FEW_PARTIES);
        }
        if (!ids.contains(lead)) {
            return Optional.of(Refusal.LEAD_NOT_A_PARTY);
        }
        var lines = organisations.lines(ids);
        if (lines.size() < ids.size()
                || !lines.stream().allMatch(line -> line.validity().isInForceOn(on))) {
            return Optional.of(Refusal.PARTY_NOT_IN_FORCE);
        }
        if (lines.stream().anyMatch(line -> line.abbreviation().isEmpty())) {
            return Optional.of(Refusal.ABBREVIATION_MISSING);
        }
        var form = vocabulary.form(text.head().form());
        if (form.isEmpty() || !form.get().validity().isInForceOn(on)) {
            return Optional.of(Refusal.FORM_NOT_IN_FORCE);
        }
        var there = lines.stream().map(OrganisationLine::branch).collect(Collectors.toSet());
        return there.containsAll(form.get().branches())
                ? Optional.empty()
                : Optional.of(Refusal.REQUIRED_PARTY_MISSING);
    }

    private static boolean isSecret(ProgrammeText text) {
        return Stream.of(
                        Stream.of(text.head().title(), text.head().basis()),
                        text.parties().stream().map(PartyText::duties),
                        text.contents().stream().map(ProgrammeText.Content::words))
                .flatMap(words -> words)
                .anyMatch(SecretWords::stamp);
    }

    /// Why one of these is no item.
    Optional<Refusal> refusalOfItems(Collection<ItemText> items) {
        var known = vocabulary.topics().stream().map(Vocabulary.Topic::code).collect(Collectors.toSet());
        var bodies = new HashSet<OrganisationId>();
        for (var item : items) {
            var refused = item.refusal();
            if (refused.isPresent()) {
                return refused;
            }
            if (!known.contains(item.topic())) {
                return Optional.of(Refusal.NO_SUCH_TOPIC);
            }
            if (SecretWords.stamp(item.title()) || SecretWords.stamp(item.output())) {
                return Optional.of(Refusal.SECRET_WORDS);
            }
            bodies.addAll(item.partners());
            var lead = item.lead();
            if (lead != null) {
                bodies.add(lead);
            }
        }
        return organisations.lines(bodies).size() == bodies.size()
                ? Optional.empty()
                : Optional.of(Refusal.PARTY_NOT_IN_FORCE);
    }

    /// The parties as they are called today, the lead first.
    List<Party> parties(ProgrammeText text, OrganisationId lead) {
        var ordered = new ArrayList<PartyText>();
        text.parties().stream().filter(each -> each.organisation().equals(lead)).forEach(ordered::add);
        text.parties().stream()
                .filter(each -> !each.organisation().equals(lead))
                .forEach(ordered::add);
        var lines = organisations
                .lines(ordered.stream().map(PartyText::organisation).toList())
                .stream()
                .collect(Collectors.toMap(OrganisationLine::id, line -> line));
        var parties = new ArrayList<Party>();
        for (var each : ordered) {
            var line = lines.get(each.organisation());
            if (line != null) {
                parties.add(party(line, parties.size(), each.duties(), Succession.NONE));
            }
        }
        return parties;
    }

    static Party party(OrganisationLine line, int place, String duties, Succession succession) {
        return new Party(
                line.id(),
                place,
                line.name(),
                line.abbreviation(),
                line.branch(),
                duties,
                succession,
                Answer.NONE,
                Signature.NONE);
    }

    /// The symbol these parties sign under.
    static JointSymbol symbol(String type, List<Party> parties) {
        return new JointSymbol(
                type,
                parties.stream()
                        .filter(Party::isActive)
                        .map(Party::abbreviation)
                        .toList());
    }

    /// The level of programmes of this form.
    String level(String form) {
        return vocabulary.form(form).map(found -> found.level().name()).orElse("PROVINCIAL");
    }
}
