package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCorrection;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPlace;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.shared.OrganisationId;

/// Puts up for anyone what was published: every version, contested, withdrawn or expired as it is; the share of claims
/// that turned out right; and a line in the public log of each act.
@Component
class ClarificationPublishing {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PublicBoard board;
    private final PublicLog log;
    private final PaperStore papers;
    private final ClarificationStore store;
    private final Organisations organisations;
    private final ClarificationClocks clocks;
    private final MessageSource messages;

    ClarificationPublishing(
            PublicBoard board,
            PublicLog log,
            PaperStore papers,
            ClarificationStore store,
            Organisations organisations,
            ClarificationClocks clocks,
            MessageSource messages) {
        this.board = board;
        this.log = log;
        this.papers = papers;
        this.store = store;
        this.organisations = organisations;
        this.clocks = clocks;
        this.messages = messages;
    }

    /// Shows a published clarification as it stands; nothing is shown of one that never was.
    void show(Clarification it, Instant at) {
        share(it, at);
        var editions = papers.editions(it).stream()
                .filter(each -> each.publishedAt() != null)
                .toList();
        var outcome = it.outcome();
        if (it.publication() == PublicState.INTERNAL
                && outcome != null
                && outcome.kind().isEmpty()) {
            board.publish(corrected(it, outcome.title(), at));
            return;
        }
        if (it.publication() == PublicState.INTERNAL || editions.isEmpty()) {
            return;
        }
        board.publish(entry(it, editions));
    }

    private PublicEntry entry(Clarification it, List<Edition> editions) {
        var last = editions.getLast();
        var first = clocks.day(Objects.requireNonNull(editions.getFirst().publishedAt()));
        var changed = clocks.day(Objects.requireNonNull(last.publishedAt()));
        var rating = say("clarifications.rating." + last.rating());
        var sources = papers.sources(it);
        var owner = owner(it.hands().owner());
        return PublicEntry.of(
                        PublicKind.CLARIFICATION,
                        it.number().toString(),
                        it.claim().words(),
                        say("clarifications.public.summary", rating, it.claim().policy()),
                        owner,
                        it.isContested() ? PublicStage.REOPENED : PublicStage.PUBLISHED,
                        new PublicDates(clocks.day(it.proposedAt()), null, changed, null))
                .at(new PublicPlace(null, it.claim().place().name()))
                .about(say("clarifications.topic." + it.claim().topic()))
                .saying(stage(it))
                .withSections(sections(it, last, rating, sources))
                .withSteps(steps(editions))
                .withCorrections(corrections(editions))
                .withStructuredData(ClaimReview.of(
                        new ClaimReview.Review(it, last, sources, owner.name(), rating, first, changed)));
    }

    /// The claim was right and what the authorities had said was not: the correction stands as publicly as a
    /// clarification would.
    private PublicEntry corrected(Clarification it, String words, Instant at) {
        var day = clocks.day(at);
        return PublicEntry.of(
                        PublicKind.CLARIFICATION,
                        it.number().toString(),
                        it.claim().words(),
                        say(
                                "clarifications.public.summary",
                                say("clarifications.rating." + ClaimRating.ACCURATE),
                                it.claim().policy()),
                        owner(it.hands().owner()),
                        PublicStage.PUBLISHED,
                        new PublicDates(clocks.day(it.proposedAt()), null, day, day))
                .at(new PublicPlace(null, it.claim().place().name()))
                .about(say("clarifications.topic." + it.claim().topic()))
                .saying(say("clarifications.public.right"))
                .withSections(List.of(PublicSection.of(
                        say("clarifications.public.official.correction"),
                        words.lines().filter(line -> !line.isBlank()).toArray(String[]::new))))
                .withSteps(List.of(new PublicStep(day, say("clarifications.public.official.correction"))));
    }

    private PublicOwner owner(OrganisationId id) {
        return new PublicOwner(id, organisations.need(id).name());
    }

    private String stage(Clarification it) {
        if (it.state() == State.CLAIM_RIGHT) {
            return say("clarifications.public.right");
        }
        if (it.isContested()) {
            return say("clarifications.public.contested");
        }
        return it.publication() == PublicState.WITHDRAWN
                ? say("clarifications.public.withdrawn", say("clarifications.withdraw." + it.reasonCode()), it.reason())
                : say("clarifications.publication." + it.publication());
    }

    private List<PublicSection> sections(Clarification it, Edition last, String rating, List<Source> sources) {
        var all = new ArrayList<PublicSection>();
        if (!last.whatIsRight().isBlank()) {
            all.add(PublicSection.of(say("clarifications.public.whatIsRight"), last.whatIsRight()));
        }
        all.add(PublicSection.of(
                rating, last.words().lines().filter(line -> !line.isBlank()).toArray(String[]::new)));
        all.add(PublicSection.of(say("clarifications.public.why"), it.claim().whyBelieved()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("clarifications.field.sourceTitle"),
                say("clarifications.field.sourceOn"),
                say("clarifications.field.sourceLink")));
        for (var source : sources) {
            var day = source.datedOn();
            rows.add(List.of(source.title(), String.format(Locale.ROOT, "%1$td/%1$tm/%1$tY", day), source.link()));
        }
        all.add(new PublicSection(say("clarifications.sheet.sources"), List.of(), rows));
        all.add(PublicSection.of(
                say("clarifications.public.method"),
                say("clarifications.public.method.words"),
                say("clarifications.public.contest", "/clarify/" + it.number())));
        return all;
    }

    private List<PublicStep> steps(List<Edition> editions) {
        return editions.stream()
                .map(each -> new PublicStep(
                        clocks.day(Objects.requireNonNull(each.publishedAt())),
                        say("clarifications.public.step", each.ordinal())))
                .toList();
    }

    private List<PublicCorrection> corrections(List<Edition> editions) {
        var all = new ArrayList<PublicCorrection>();
        for (int i = 1; i < editions.size(); i++) {
            var edition = editions.get(i);
            var why = edition.whyChanged().isBlank() ? say("clarifications.public.again") : edition.whyChanged();
            all.add(new PublicCorrection(
                    clocks.day(Objects.requireNonNull(edition.publishedAt())),
                    editions.get(i - 1).text(),
                    edition.text(),
                    why));
        }
        return all;
    }

    /// The share of claims that turned out right, renewed whenever one more is decided.
    private void share(Clarification it, Instant at) {
        var share = store.share(it.province());
        if (share.decided() == 0) {
            return;
        }
        board.publish(PublicEntry.of(
                PublicKind.FIGURE,
                "LR-" + it.province(),
                say("clarifications.share.title"),
                say("clarifications.share", share.right(), share.decided(), share.percent()),
                owner(it.hands().owner()),
                PublicStage.PUBLISHED,
                PublicDates.since(clocks.day(at))));
    }

    /// One line in the public log.
    void log(Move move, String code, Clarification it, Instant at) {
        var act = ClarificationFlow.of(move).event();
        log.count(clocks.day(at), Clarification.KIND, act, code, it.hands().owner(), "");
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
