package vn.phoihop.clarifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;

/// The evidence and the wording of a clarification, up to the check of law and personal data.
@Component
public class Drafts {

    private final Keeper keeper;
    private final PaperStore papers;
    private final ClarificationClocks clocks;

    Drafts(Keeper keeper, PaperStore papers, ClarificationClocks clocks) {
        this.keeper = keeper;
        this.papers = papers;
        this.clocks = clocks;
    }

    /// Adds an official source with its day, while evidence is gathered.
    @Transactional
    public Optional<Refusal> cite(ClarificationId id, int version, Source source, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.DRAFT, at, by)
                .or(() -> ClaimText.missing(source.title()))
                .or(() -> ClaimText.refuses(source.title(), source.link()))
                .or(() -> wrongLink(source))
                .or(() -> source.datedOn().isAfter(clocks.day(at))
                        ? Optional.of(Refusal.NOT_AT_THAT_TIME)
                        : Optional.empty());
        return Keeper.unless(refused, () -> papers.add(it, source));
    }

    private static Optional<Refusal> wrongLink(Source source) {
        if (source.link().isBlank()) {
            return source.document() == null ? Optional.of(Refusal.SOURCE_MISSING) : Optional.empty();
        }
        try {
            var address = new URI(source.link());
            var scheme = address.getScheme();
            var isPublic = address.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
            return isPublic ? Optional.empty() : Optional.of(Refusal.NO_PUBLIC_LINK);
        } catch (URISyntaxException e) {
            return Optional.of(Refusal.NO_PUBLIC_LINK);
        }
    }

    /// Drafts the answer on official sources; what is right in the claim comes first.
    @Transactional
    public Optional<Refusal> draft(ClarificationId id, int version, String right, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.DRAFT, at, by)
                .or(() -> papers.sources(it).isEmpty() ? Optional.of(Refusal.SOURCE_MISSING) : Optional.empty())
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(right, words));
        return Keeper.unless(refused, () -> {
            papers.draft(it, right, words, it.isContested() ? it.reason() : "", it.mark(by), at);
            keeper.keep(it.moved(Move.DRAFT), Move.DRAFT, at, by);
        });
    }

    /// A leader or the data-protection officer sends the draft back.
    @Transactional
    public Optional<Refusal> giveBack(ClarificationId id, int version, String words, Instant at, Actor by) {
        return back(id, version, Move.RETURN_DRAFT, words, at, by);
    }

    /// A leader does not approve it; it is drafted anew.
    @Transactional
    public Optional<Refusal> refuse(ClarificationId id, int version, String words, Instant at, Actor by) {
        return back(id, version, Move.REFUSE, words, at, by);
    }

    private Optional<Refusal> back(ClarificationId id, int version, Move move, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, move, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return Keeper.unless(refused, () -> keeper.keep(it.moved(move), move, at, by, words));
    }

    /// The data-protection officer signs that nobody is named in it and that it says nothing on matters not yet judged.
    @Transactional
    public Optional<Refusal> check(ClarificationId id, int version, boolean nothingPending, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var waiting = papers.waiting(it);
        var refused = keeper.refuses(it, Move.CHECK, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty())
                .or(() -> waiting.filter(each -> each.draftedMark().equals(it.mark(by)))
                                .isPresent()
                        ? Optional.of(Refusal.OWN_DRAFT)
                        : Optional.empty())
                .or(() -> nothingPending ? Optional.empty() : Optional.of(Refusal.NOT_YET_JUDGED))
                .or(() -> ClaimText.refuses(
                        waiting.map(Edition::text).orElse(""), it.claim().words()));
        return Keeper.unless(refused, () -> {
            papers.check(it, waiting.orElseThrow(), at);
            keeper.keep(it.moved(Move.CHECK), Move.CHECK, at, by);
        });
    }
}
