package vn.phoihop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.access.Administration;
import vn.phoihop.access.SignIns;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.notifications.spi.Notice;
import vn.phoihop.notifications.spi.Notices;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.BoardFilter;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

@WithTheExample
@DisplayName("The worked example")
class ExampleTests {

    @Autowired
    Administration accounts;

    @Autowired
    Desks desks;

    @Autowired
    Listeners listeners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    State state;

    @Autowired
    Notebook notebook;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    Register register;

    @Autowired
    PublicFigures published;

    @Autowired
    PublicBoards boards;

    @Test
    void isMadeByTheFirstStart() {
        assertThat(state.settled()).contains(State.Kind.MADE);
    }

    @Test
    void isCountedOnThePublicPageFromTheStart() {
        assertThat(published.totals().getOrDefault("entries", 0L)).isGreaterThan(3);
        assertThat(published.totals().getOrDefault("promises", 0L)).isPositive();
    }

    @Test
    void letsAnyoneHaveTheLetterOfAnAnswerAndTheEvidenceOfAClarification() {
        assertThat(List.of(PublicKind.PETITION, PublicKind.CLARIFICATION)).allSatisfy(kind -> {
            var lines = boards.lines(BoardFilter.ALL.of(kind), "", 100).lines();
            assertThat(boards.files(lines).values().stream().flatMap(List::stream))
                    .singleElement()
                    .satisfies(file -> assertThat(file.type()).isEqualTo("DOCX"));
        });
    }

    @Test
    void letsEverybodyInWithThePasswordInTheNotebook() {
        var password = notebook.read().orElseThrow();

        assertThat(Staff.MEMBERS)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(member -> assertThat(signIns.withPassword(member.userName(), password, "192.0.2.1"))
                        .isInstanceOf(SignIns.Outcome.class)
                        .extracting(outcome -> outcome.getClass().getSimpleName())
                        .isNotEqualTo("Refused"));
    }

    @Test
    void hasSomebodyInEveryRole() {
        assertThat(Staff.MEMBERS.stream().flatMap(member -> member.roles().stream()))
                .contains(Role.values());
    }

    @Test
    void fillsTheRegisterOfTheBoard() {
        var board = theBoard();

        assertThat(register.list(RegisterFilter.ALL.in(Direction.OUTGOING), null, board)
                        .lines())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(register.list(RegisterFilter.words("238-QĐ/TW"), null, board).lines())
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(register.list(RegisterFilter.ALL.withFindings(true), null, board)
                        .lines())
                .as("the wrong sum planted in the report of the People's Committee")
                .isNotEmpty();
    }

    private Actor theBoard() {
        var board = organisations.abbreviated("BTGDVTU", LocalDate.of(2026, 1, 1), null).stream()
                .filter(line -> line.name().endsWith("Hòa Giang"))
                .findFirst()
                .orElseThrow()
                .id();
        var installation = Actor.installation();
        return new Actor(
                installation.account(),
                installation.name(),
                new OrganisationId(board.value()),
                Set.of(Role.CLERK),
                new Visibility(Set.of(board)));
    }

    @Test
    void floodsNobodyWithNotices() {
        var clerk = accounts.named("vanthu.tgdv").orElseThrow();
        for (int i = 0; i < 20; i++) {
            var record = new Reference("registry", UUID.randomUUID().toString(), "V-" + i, "Việc " + i);
            notices.tell(Notice.of(
                    "registry.told/" + record.id(),
                    record,
                    "notifications.unknown",
                    List.of(),
                    new Receiver.Person(clerk)));
        }

        assertThat(listeners.areThrough(ExampleMade.class, Duration.ofMinutes(2)))
                .isTrue();
        desks.clear();

        assertThat(Staff.MEMBERS)
                .allSatisfy(member -> assertThat(
                                inbox.unread(accounts.named(member.userName()).orElseThrow()))
                        .isLessThanOrEqualTo(Desks.UNREAD));
        assertThat(inbox.unread(clerk)).isEqualTo(Desks.UNREAD);
    }

    @Test
    void waitsForWhoeverTellsLater() {
        assertThat(listeners.areThrough(ExampleMade.class, Duration.ofMinutes(2)))
                .isTrue();
        var waiting = UUID.randomUUID();
        jdbc.sql("""
                insert into public.event_publication
                  (id, listener_id, event_type, serialized_event, publication_date, status)
                values (:id, 'slow', 'vn.phoihop.Slow', '{}', now(), 'PUBLISHED')
                """).param("id", waiting).update();

        assertThat(listeners.areThrough(ExampleMade.class, Duration.ofMillis(300)))
                .isFalse();

        jdbc.sql("update public.event_publication set status = 'FAILED' where id = :id")
                .param("id", waiting)
                .update();
        assertThat(listeners.areThrough(ExampleMade.class, Duration.ofMillis(300)))
                .isTrue();
        jdbc.sql("delete from public.event_publication where id = :id")
                .param("id", waiting)
                .update();
    }

    @Test
    void keepsThePasswordWhereOnlyTheOwnerReads() throws Exception {
        var file = Path.of(notebook.place());

        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Optional.of(Files.readString(file).strip())).isEqualTo(notebook.read());
    }
}
