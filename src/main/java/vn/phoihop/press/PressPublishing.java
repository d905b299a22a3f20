package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCorrection;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLink;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPlace;
import vn.phoihop.publicsite.spi.PublicPreview;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;

/// Puts up for anyone what was answered to the press: in full, what is right first, every version with its corrections;
/// and counts the act in the public log. The item itself stays inside.
@Component
class PressPublishing {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PublicBoard board;
    private final PublicLog log;
    private final Organisations organisations;
    private final PressClocks clocks;
    private final MessageSource messages;

    PressPublishing(
            PublicBoard board, PublicLog log, Organisations organisations, PressClocks clocks, MessageSource messages) {
        this.board = board;
        this.log = log;
        this.organisations = organisations;
        this.clocks = clocks;
        this.messages = messages;
    }

    /// Shows the response as it stands now; what looks like personal data in it was confirmed by whoever approved it.
    void publish(PressItem item, PressSheet.Papers papers) {
        var entry = entry(item, papers);
        board.publish(entry.withConfirmed(board.preview(entry).texts()));
    }

    /// What anyone will see when the response that waits is sent, with what looks like personal data in it; nothing
    /// when none waits.
    Optional<PublicPreview> preview(PressItem item, PressSheet.Papers papers, Instant at) {
        return papers.sending(at).map(sent -> {
            var responded =
                    item.times().respondedAt() == null ? item.timed(item.times().responded(at)) : item;
            var entry = entry(responded, sent);
            return papers.shown()
                    .map(shown -> board.preview(entry, entry(item, shown)))
                    .orElseGet(() -> board.preview(entry));
        });
    }

    private PublicEntry entry(PressItem item, PressSheet.Papers papers) {
        var publication = item.publication();
        var owner = item.hands().owner();
        var last = papers.responses().getLast();
        return PublicEntry.of(
                        PublicKind.PRESS,
                        item.number().toString(),
                        publication.title(),
                        say("press.public.summary", publication.outlet(), shown(publication.publishedOn())),
                        new PublicOwner(owner, organisations.need(owner).name()),
                        PublicStage.ANSWERED,
                        new PublicDates(
                                publication.anchor(),
                                item.times().dueOn(),
                                answeredOn(item.times().respondedAt()),
                                null))
                .at(new PublicPlace(null, item.place().name()))
                .about(say("press.topic." + item.topic()))
                .saying(say("press.public.stage"))
                .withSections(sections(papers, last))
                .withSteps(steps(item, papers))
                .withCorrections(corrections(papers))
                .withLinks(links(item));
    }

    private @Nullable LocalDate answeredOn(@Nullable Instant at) {
        return at == null ? null : clocks.day(at);
    }

    private List<PublicSection> sections(PressSheet.Papers papers, Response last) {
        var sections = new ArrayList<PublicSection>();
        if (!last.whatIsRight().isEmpty()) {
            sections.add(PublicSection.of(say("press.public.right"), last.whatIsRight()));
        }
        sections.add(new PublicSection(
                say(last.corrects() ? "press.response.corrects" : "press.response." + last.kind()),
                paragraphs(last),
                List.of()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("press.public.fact"), say("press.public.finding"), say("press.public.explanation")));
        for (var fact : papers.facts()) {
            var finding = fact.finding();
            if (finding != null) {
                rows.add(List.of(fact.words(), say("press.finding." + finding), fact.explanation()));
            }
        }
        if (rows.size() > 1) {
            sections.add(new PublicSection(say("press.public.facts"), List.of(), rows));
        }
        return sections;
    }

    private List<String> paragraphs(Response response) {
        var all = new ArrayList<>(response.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        var ground = response.ground();
        if (ground != null) {
            all.add(say("press.ground." + ground));
        }
        if (!response.linked().isEmpty()) {
            all.add(say("press.linked", response.linked()));
        }
        return all;
    }

    private List<PublicStep> steps(PressItem item, PressSheet.Papers papers) {
        var steps = new ArrayList<PublicStep>();
        steps.add(new PublicStep(item.publication().publishedOn(), say("press.public.captured")));
        for (var response : papers.responses()) {
            var sent = response.sentAt();
            if (sent != null) {
                var key = response.corrects() ? "press.public.corrected" : "press.public.sent";
                steps.add(new PublicStep(clocks.day(sent), say(key)));
            }
        }
        return steps;
    }

    private List<PublicCorrection> corrections(PressSheet.Papers papers) {
        var all = new ArrayList<PublicCorrection>();
        @Nullable Response before = null;
        for (var response : papers.responses()) {
            var sent = response.sentAt();
            if (response.corrects() && sent != null && before != null) {
                all.add(new PublicCorrection(
                        clocks.day(sent), before.text(), response.text(), say("press.public.correction.why")));
            }
            before = response;
        }
        return all;
    }

    private List<PublicLink> links(PressItem item) {
        var concern = item.concern();
        return concern == null
                ? List.of()
                : List.of(new PublicLink(
                        PublicKind.CONCERN, concern.number(), concern.title(), say("press.public.concern")));
    }

    /// One line in the public log for a response or a correction.
    void log(PressItem item, Response response, Instant at) {
        log.count(
                clocks.day(at),
                "press",
                response.corrects() ? "ResponseCorrected" : "ResponseSent",
                response.kind().name(),
                item.hands().owner(),
                "");
    }

    private static String shown(LocalDate day) {
        return String.format(Locale.ROOT, "%1$td/%1$tm/%1$tY", day);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
