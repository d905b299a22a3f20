package vn.phoihop.publicfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Records.class)
@DisplayName("Two people at the same file at the same moment")
class FilesAtOnceTests extends FilesCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private ExecutorService hands;

    @BeforeEach
    void begin() {
        hands = Executors.newFixedThreadPool(6);
    }

    @AfterEach
    void rest() {
        hands.shutdownNow();
    }

    /// What became of both.
    private record Both<A, B>(A first, B second) {}

    /// Does the first, and before it is finished begins the second, which comes too late or has to wait.
    private <A, B> Both<A, B> together(Supplier<A> first, Supplier<B> second) throws Exception {
        var isDone = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Future<A> one = hands.submit(() -> Objects.requireNonNull(transactions.execute(status -> {
            var answer = first.get();
            isDone.countDown();
            hold(mayEnd);
            return answer;
        })));
        assertThat(isDone.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        var two = CompletableFuture.supplyAsync(second, hands);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!two.isDone() && !somebodyWaits()) {
            assertThat(System.nanoTime()).as("neither done nor waiting").isLessThan(end);
            Thread.onSpinWait();
        }
        mayEnd.countDown();
        return new Both<>(
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS), two.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    private static void hold(CountDownLatch until) {
        try {
            assertThat(until.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                select exists (select 1 from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock')
                """).query((row, n) -> row.getBoolean(1)).single();
    }

    @Test
    void oneCoversWhileAnotherLetsOutWhatWasThereBefore() throws Exception {
        bring(NAME, WORDS, clerk);
        var seen = waiting(NAME);

        var both = together(
                () -> files.cover(place, seen.id(), List.of(), clerk.actor()),
                () -> letOut(seen.id(), seen.findings(), chief));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(shown(NAME)).isEmpty();
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).isEmpty();
        assertThat(words(NAME)).doesNotContain(PHONE, "Tám");
    }

    @Test
    void oneLetsOutWhatAnotherIsStillCovering() throws Exception {
        bring(NAME, "Số trực " + HOTLINE, clerk);
        var seen = waiting(NAME);

        var both = together(
                () -> letOut(seen.id(), List.of(HOTLINE), chief),
                () -> files.cover(place, seen.id(), List.of(), clerk.actor()));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(words(NAME)).contains(HOTLINE);
        assertThat(files.desk(place, chief.actor()).waiting()).isEmpty();
    }

    @Test
    void twoLetItOutAndOneOfThemDid() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(() -> letOut(seen, List.of(), chief), () -> letOut(seen, List.of(), deputy));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(records.told(id)).containsExactly("BROUGHT " + NAME, "PUBLISHED " + NAME);
    }

    @Test
    void oneDropsItWhileAnotherLetsItOut() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(() -> files.decline(place, seen, clerk.actor()), () -> letOut(seen, List.of(), chief));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(shown(NAME)).isEmpty();
    }

    @Test
    void oneLetsItOutWhileAnotherDropsIt() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(() -> letOut(seen, List.of(), chief), () -> files.decline(place, seen, clerk.actor()));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(shown(NAME)).isPresent();
    }

    @Test
    void oneBringsAnotherFileOfThatNameWhileSomebodyLetsOutTheFirst() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(
                () -> files.bring(place, NAME, WORDS.getBytes(StandardCharsets.UTF_8), deputy.actor()),
                () -> letOut(seen, List.of(), chief));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.of(Refusal.CHANGED)));
        assertThat(shown(NAME)).isEmpty();
        assertThat(waiting(NAME).findings()).contains(PHONE);
    }

    @Test
    void theRecordIsTakenDownWhileItsFileIsLetOut() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(() -> letOut(seen, List.of(), chief), this::takeTheRecordDown);

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), true));
        assertThat(shown(NAME)).isEmpty();
        board.publish(records.entry(id));
        assertThat(shown(NAME))
                .as("what went with its record does not come back with it")
                .isEmpty();
    }

    @Test
    void aFileIsLetOutWhileItsRecordIsTakenDown() throws Exception {
        bring(NAME, "Số liệu", clerk);
        var seen = waiting(NAME).id();

        var both = together(this::takeTheRecordDown, () -> letOut(seen, List.of(), chief));

        assertThat(both).isEqualTo(new Both<>(true, Optional.of(Refusal.NOT_PUBLIC)));
        board.publish(records.entry(id));
        assertThat(shown(NAME)).isEmpty();
        assertThat(waiting(NAME).id()).isEqualTo(seen);
    }

    private boolean takeTheRecordDown() {
        board.withdraw(PublicKind.CONCERN, number(), WithdrawalReason.PERSONAL_DATA);
        return true;
    }

    @Test
    void oneTakesTheOldOneBackWhileAnotherPutsANewOneInItsPlace() throws Exception {
        bring(NAME, "Số liệu cũ", clerk);
        assertThat(letOut(waiting(NAME).id(), List.of(), chief)).isEmpty();
        bring(NAME, "Số liệu mới", clerk);
        var seen = waiting(NAME).id();

        var both = together(
                () -> letOut(seen, List.of(), deputy),
                () -> files.takeBack(place, NAME, WithdrawalReason.REPLACED, clerk.actor()));

        assertThat(both).isEqualTo(new Both<>(Optional.empty(), Optional.empty()));
        assertThat(shown(NAME)).isEmpty();
    }

    /// Whatever many people do in whatever order: what anyone can download was covered, or cleared name by name.
    @Test
    void aCrowdNeverLetsAnyoneHaveWhatNobodyCleared() throws Exception {
        for (int round = 0; round < 20 && !wasEverLetOut(); round++) {
            aCrowd(round);
        }
        assertThat(wasEverLetOut()).isTrue();
    }

    private boolean wasEverLetOut() {
        return records.told(id).stream().anyMatch(line -> line.startsWith("PUBLISHED"));
    }

    private void aCrowd(int round) throws Exception {
        var crowd = List.of(clerk, chief, deputy);
        var all = new ArrayList<Future<?>>();
        for (int hand = 0; hand < 5; hand++) {
            var chance = new Random(5L * round + hand);
            all.add(hands.submit(() -> {
                for (int turn = 0; turn < 40; turn++) {
                    act(chance, crowd.get(chance.nextInt(crowd.size())));
                }
            }));
        }
        boolean isOver;
        do {
            isOver = all.stream().allMatch(Future::isDone);
            assertThat(anyoneReads()).doesNotContain(PHONE, "Tám");
        } while (!isOver);
        for (var hand : all) {
            hand.get();
        }
    }

    private String anyoneReads() {
        return shown(NAME)
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private void act(Random chance, Person who) {
        var seen = files.desk(place, who.actor()).waiting().stream().findFirst().map(Desk.Waiting::id);
        switch (chance.nextInt(8)) {
            case 0 -> files.bring(place, NAME, WORDS.getBytes(StandardCharsets.UTF_8), who.actor());
            case 1 -> board.withdraw(PublicKind.CONCERN, number(), WithdrawalReason.PUBLISHED_BY_MISTAKE);
            case 2 -> board.publish(records.entry(id));
            case 3 -> files.takeBack(place, NAME, WithdrawalReason.REPLACED, who.actor());
            case 4 -> seen.ifPresent(file -> files.cover(place, file, List.of(HOTLINE), who.actor()));
            default -> seen.ifPresent(file -> letOut(file, List.of(HOTLINE), who));
        }
    }
}
