package vn.phoihop.registry.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@DisplayName("A series of numbers")
class NumberingModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Numbering numbering;

    @Autowired
    Places places;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void beginsWithOneEachYear() {
        var office = places.aCommittee();

        assertThat(next(numbering.state("T", office, "BÁO CÁO", TODAY)).printed())
                .isEqualTo("01");
        assertThat(next(numbering.state("T", office, "BÁO CÁO", TODAY)).printed())
                .isEqualTo("02");
        assertThat(next(numbering.state("T", office, "KẾ HOẠCH", TODAY)).ordinal())
                .isEqualTo(1);
        assertThat(next(numbering.state("T", office, "BÁO CÁO", LocalDate.of(2027, 1, 1)))
                        .ordinal())
                .isEqualTo(1);
    }

    @Test
    void isSharedByTheTypesOfAGroup() {
        var office = places.aCommittee();
        numbering.group("T", office, Book.STATE, "TỜ TRÌNH", "chung");
        numbering.group("T", office, Book.STATE, "BÁO CÁO", "chung");

        next(numbering.state("T", office, "TỜ TRÌNH", TODAY));

        assertThat(next(numbering.state("T", office, "BÁO CÁO", TODAY)).ordinal())
                .isEqualTo(2);
    }

    @Test
    void runsThroughATermForTheParty() {
        var office = places.aCommittee();
        assertThat(numbering.party("T", office, "QUY ĐỊNH", TODAY)).isEmpty();
        numbering.addTerm("T", office, new Term("2025-2030", LocalDate.of(2025, 9, 1), LocalDate.of(2030, 8, 31)));

        var before = next(numbering
                .party("T", office, "QUY ĐỊNH", LocalDate.of(2025, 12, 31))
                .orElseThrow());
        var after = next(numbering
                .party("T", office, "QUY ĐỊNH", LocalDate.of(2026, 1, 1))
                .orElseThrow());

        assertThat(List.of(before.ordinal(), after.ordinal())).containsExactly(1, 2);
    }

    @Test
    void hasTermsThatDoNotOverlap() {
        var office = places.aCommittee();
        numbering.addTerm("T", office, new Term("XIII", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));

        assertThat(numbering.addTerm("T", office, new Term("XIV", LocalDate.of(2025, 6, 1), LocalDate.of(2030, 1, 1))))
                .isFalse();
        assertThat(numbering.addTerm("T", office, new Term("XV", LocalDate.of(2031, 6, 1), LocalDate.of(2030, 1, 1))))
                .isFalse();
    }

    @Test
    void countsOnFromWhereThePaperEnded() {
        var office = places.aCommittee();
        var series = numbering.state("T", office, "BÁO CÁO", TODAY);

        assertThat(given(series, 412)).isTrue();
        assertThat(given(series, 7)).isTrue();
        assertThat(next(series).ordinal()).isEqualTo(413);
        assertThat(given(series, 500)).as("after the system has counted").isFalse();
        assertThat(given(series, 8)).as("a number of before").isTrue();
    }

    @Test
    void givesItsNumbersOnlyToWhoeverRegisters() {
        var series = numbering.state("T", places.aCommittee(), "BÁO CÁO", TODAY);

        assertThatThrownBy(() -> numbering.next(series)).isInstanceOf(IllegalTransactionStateException.class);
    }

    /// Thirty-two clerks, every third of whom changes their mind: what is left is 1, 2, 3 … without a gap or a double.
    @Test
    void hasNeitherGapNorDoubleUnderManyHands() throws Exception {
        var series = numbering.state("T", places.aCommittee(), "CÔNG VĂN", TODAY);
        List<Callable<Integer>> clerks = IntStream.range(0, 320)
                .<Callable<Integer>>mapToObj(i -> () ->
                        i % 3 == 0 ? changesTheirMind(series) : next(series).ordinal())
                .toList();

        var given = new ArrayList<Integer>();
        try (var hands = Executors.newFixedThreadPool(32)) {
            for (var answer : hands.invokeAll(clerks)) {
                given.add(answer.get());
            }
        }

        var kept = given.stream().filter(number -> number > 0).sorted().toList();
        assertThat(kept).isEqualTo(IntStream.rangeClosed(1, 213).boxed().toList());
    }

    @Test
    void takesBackTheNumberOfAClerkWhoseConnectionDied() throws SQLException {
        var office = places.aCommittee();
        var series = numbering.state("T", office, "BÁO CÁO", TODAY);
        next(series);

        try (var clerk = database.getConnection()) {
            clerk.setAutoCommit(false);
            try (var taking = clerk.prepareStatement(
                    "update registry.series set last = last + 1 where owner_id = ? returning pg_backend_pid()")) {
                taking.setObject(1, office.value());
                var row = taking.executeQuery();
                row.next();
                jdbc.sql("select pg_terminate_backend(:server)")
                        .param("server", row.getInt(1))
                        .query((killed, n) -> killed.getBoolean(1))
                        .single();
            }
            assertThatThrownBy(clerk::commit).isInstanceOf(SQLException.class);
        }

        assertThat(next(series).ordinal()).isEqualTo(2);
    }

    private Taken next(SeriesKey series) {
        return transaction.execute(status -> numbering.next(series));
    }

    private boolean given(SeriesKey series, int ordinal) {
        return transaction.execute(status -> numbering.given(series, ordinal).isPresent());
    }

    private int changesTheirMind(SeriesKey series) {
        transaction.executeWithoutResult(status -> {
            numbering.next(series);
            status.setRollbackOnly();
        });
        return 0;
    }
}
