package vn.phoihop.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.Books;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Documents;
import vn.phoihop.registry.Handling;
import vn.phoihop.registry.Intake;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.registry.RelationKind;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.Urgency;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// The mail of a year: every paper is entered by the clerk of the body that issued it and by those of the bodies that
/// got it, as clerks do it on the screen.
@Component
class Mail {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// Papers that two bodies who did not get them follow all the same.
    private static final Set<String> SHARED = Set.of("cvduan", "bcso", "thongbao");

    private static final List<Link> LINKS = List.of(
            new Link("UBND", "gopy", RelationKind.ANSWERS, "layykien"),
            new Link("UBND", "bcubnd", RelationKind.ANSWERS, "yeucau6t"),
            new Link("UBND", "qd", RelationKind.LEGAL_BASIS, "ctph"),
            new Link("BTGDVTU", "khthongtin", RelationKind.LEGAL_BASIS, "cvduan"),
            new Link("SNNMT", "bcso", RelationKind.ANSWERS, "dondoc"));

    private final Intake intake;
    private final Documents documents;
    private final Sheets sheets;
    private final Books books;
    private final OfficeTime time;

    Mail(Intake intake, Documents documents, Sheets sheets, Books books, OfficeTime time) {
        this.intake = intake;
        this.documents = documents;
        this.sheets = sheets;
        this.books = books;
        this.time = time;
    }

    /// Delivers the papers in order, each on its day; the last one that arrived is left for a clerk to complete.
    void deliver(LocalDate today, Locality.Bodies bodies) {
        books.openTerm(
                "2025 - 2030", LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30), clerkOf(bodies.of("BTGDVTU")));
        var papers = Papers.upTo(today, time::worked);
        var filed = new HashMap<String, DocumentId>();
        for (var paper : papers) {
            var word = Typewriter.docx(paper);
            filed.put(paper.issuer() + paper.key(), sent(paper, word, bodies));
            for (var receiver : paper.receivers()) {
                var clerk = clerkOf(bodies.of(receiver));
                filed.put(receiver + paper.key(), received(paper, word, clerk, paper.equals(papers.getLast())));
            }
            StoryClock.during(time.next(paper.day(), LocalTime.of(10, 0)), () -> relate(paper, filed, bodies));
        }
    }

    private DocumentId sent(Paper paper, byte[] word, Locality.Bodies bodies) {
        return StoryClock.during(time.at(paper.day(), LocalTime.of(15, 0)), () -> send(paper, word, bodies));
    }

    /// A paper arrives on the next day worked.
    private DocumentId received(Paper paper, byte[] word, Actor clerk, boolean leave) {
        var arrival = time.next(paper.day(), LocalTime.of(9, 0));
        return StoryClock.during(arrival, () -> receive(paper, word, time.date(arrival), clerk, leave));
    }

    private DocumentId send(Paper paper, byte[] word, Locality.Bodies bodies) {
        var clerk = clerkOf(bodies.of(paper.issuer()));
        var kept = keep(paper, word, Direction.OUTGOING, clerk);
        register(paper, kept, Optional.of(number(kept.reading())), null, clerk);
        if (SHARED.contains(paper.key())) {
            documents.share(
                    kept.id(),
                    sheets.need(kept.id(), clerk).version(),
                    List.of(bodies.of("STC"), bodies.of("VPUBND")),
                    clerk);
        }
        return kept.id();
    }

    private DocumentId receive(Paper paper, byte[] word, LocalDate arrivedOn, Actor clerk, boolean leave) {
        var kept = keep(paper, word, Direction.INCOMING, clerk);
        if (!leave) {
            register(paper, kept, Optional.empty(), arrivedOn, clerk);
        }
        return kept.id();
    }

    private void register(
            Paper paper, Answer.Kept kept, Optional<Integer> given, @Nullable LocalDate arrivedOn, Actor clerk) {
        var head = DocumentHead.read(kept.reading().head());
        var urgency = paper.key().equals("dondoc") ? Urgency.URGENT : Urgency.NORMAL;
        var handling = new Handling(urgency, false, null, null, arrivedOn, null, "", "");
        documents
                .register(kept.id(), 0, head, handling, new Documents.Numbered(given, true), clerk)
                .ifPresent(why -> {
                    throw new IllegalStateException(paper.key() + ": " + why);
                });
    }

    private Answer.Kept keep(Paper paper, byte[] word, Direction direction, Actor clerk) {
        return switch (intake.receive(paper.key() + ".docx", word, WORD, direction, clerk)) {
            case Answer.Kept kept -> kept;
            case Answer other -> throw new IllegalStateException(paper.key() + ": " + other);
        };
    }

    private static int number(Reading reading) {
        var number = reading.head().number();
        return number == null ? 1 : Integer.parseInt(number);
    }

    /// What this paper is to an earlier one is said by the clerk in whose register both are.
    private void relate(Paper paper, Map<String, DocumentId> filed, Locality.Bodies bodies) {
        for (var link : LINKS) {
            var from = filed.get(link.body() + link.paper());
            var to = filed.get(link.body() + link.other());
            if (link.paper().equals(paper.key()) && from != null && to != null) {
                documents.relate(from, to, link.kind(), clerkOf(bodies.of(link.body())));
            }
        }
    }

    /// The clerk of a body, in whose name the example acts.
    private static Actor clerkOf(OrganisationId body) {
        var installation = Actor.installation();
        return new Actor(
                installation.account(), installation.name(), body, Set.of(Role.CLERK), new Visibility(Set.of(body)));
    }

    private record Link(String body, String paper, RelationKind kind, String other) {}
}
