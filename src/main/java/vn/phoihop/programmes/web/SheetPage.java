package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.AuthorityMark;
import vn.phoihop.programmes.HistoryLine;
import vn.phoihop.programmes.Item;
import vn.phoihop.programmes.Outcome;
import vn.phoihop.programmes.Party;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.Step;
import vn.phoihop.programmes.Vocabulary.Form;
import vn.phoihop.programmes.Vocabulary.Topic;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;

/// What the sheet of a programme shows: the sheet, the words of its fields and form, what was typed when a no came back
/// and why (`said` is the key of the sentence, empty when nothing was said), and what other modules know of its items.
public record SheetPage(
        ProgrammeSheet sheet,
        Map<String, Topic> topics,
        @Nullable Form form,
        List<OrganisationLine> successors,
        OrganisationId own,
        boolean isClerk,
        LocalDate today,
        int year,
        UUID fresh,
        Typed typed,
        String said,
        Map<UUID, List<ItemWork>> work) {

    /// A task that came from an item: what it is called, where it is, how it stands.
    public record ItemWork(String number, String path, String stateKey, boolean isLate, boolean isDone) {}

    /// The clock a party is awaited by.
    public @Nullable ClockLine clock(@Nullable ClockId id) {
        return id == null
                ? null
                : sheet.clocks().stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /// The party whose signature this reader can record: the own one, else, for a clerk of the lead, the next awaited.
    public @Nullable Party toSign() {
        var mine = sheet.party(own);
        if (mine != null && !mine.hasSigned()) {
            return mine;
        }
        var isLeadsClerk = isClerk
                && sheet.programme().owner().equals(own)
                && sheet.programme().paper().document() != null;
        return isLeadsClerk
                ? sheet.active().stream()
                        .filter(party -> !party.hasSigned())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /// The marks a party may sign with.
    public Set<AuthorityMark> marks(Party party) {
        return AuthorityMark.of(party.branch());
    }

    /// The items on which something was not concluded.
    public List<Item> open() {
        return sheet.items().stream()
                .filter(item -> item.outcome() == Outcome.NONE)
                .toList();
    }

    /// What fills a sentence of the history, days as the office writes them.
    public Object[] said(Frame frame, HistoryLine told) {
        return told.details().stream()
                .map(detail -> detail.matches("\\d{4}-\\d{2}-\\d{2}") ? frame.day(LocalDate.parse(detail)) : detail)
                .toArray();
    }

    /// The tasks of an item.
    public List<ItemWork> work(Item item) {
        return work.getOrDefault(item.origin(), List.of());
    }

    /// Whether this reader may give the items as tasks.
    public boolean mayGive() {
        return sheet.programme().owner().equals(own)
                && sheet.programme().state().isInForce()
                && !sheet.allowed().isEmpty();
    }

    /// Whether this reader may take a step that needs no party of its own.
    public boolean may(Step step) {
        return sheet.may(step);
    }

    /// Whether the reader is a party that still has to answer.
    public boolean owesAnswer() {
        var mine = sheet.party(own);
        return mine != null
                && may(Step.ANSWER)
                && sheet.programme().consultation().round() > 0
                && sheet.programme().consultation().answerBy() != null;
    }

    /// The years the term runs through.
    public List<Integer> years() {
        var from = sheet.programme().head().begins().getYear();
        var to = sheet.programme().head().ends().getYear();
        return IntStream.rangeClosed(from, Math.min(to, from + 12)).boxed().toList();
    }

    /// How an item lies in a month of the year shown: empty, `on`, or `due` in the month it is due.
    public String mark(Item item, int month) {
        var due = item.text().due();
        if (due == null) {
            return "";
        }
        var starts = item.text().starts() == null ? due : item.text().starts();
        var first = LocalDate.of(year, month, 1);
        var last = first.withDayOfMonth(first.lengthOfMonth());
        if (!due.isBefore(first) && !due.isAfter(last)) {
            return "due";
        }
        return !starts.isAfter(last) && due.isAfter(last) ? "on" : "";
    }
}
