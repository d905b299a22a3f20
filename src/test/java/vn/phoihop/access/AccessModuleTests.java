package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.access.SecondFactors.TurnedOn;
import vn.phoihop.access.SignIns.Outcome;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@DisplayName("Access")
class AccessModuleTests {

    @Autowired
    SignIns signIns;

    @Autowired
    Positions positions;

    @Autowired
    Administration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    Passwords passwords;

    @Autowired
    Reach reach;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Coordinations coordinations;

    @Autowired
    RightChanges changes;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    SecondFactorStore secondFactorStore;

    @Autowired
    LockOut lockOut;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Offices offices;

    @Autowired
    Clock clock;

    Person clerk;
    LocalDate today;

    @BeforeEach
    void aClerk() {
        clerk = offices.aClerkOf("Sở Xây dựng");
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void makesWhoeverGuessesWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(guess("sai " + i)).isInstanceOf(Outcome.Wrong.class);
        }

        assertThat(guess("sai nữa")).isInstanceOf(Outcome.Wait.class);
        assertThat(guess(clerk.password()))
                .as("the right password is not looked at either")
                .isInstanceOfSatisfying(
                        Outcome.Wait.class,
                        wait -> assertThat(wait.time().toSeconds()).isBetween(1L, 30L));
    }

    @Test
    void makesWhoeverGuessesNamesThatDoNotExistWaitAlike() {
        var name = "khong.co." + clerk.userName();
        for (int i = 0; i < 5; i++) {
            assertThat(signIns.withPassword(name, "sai", aNetwork())).isInstanceOf(Outcome.Wrong.class);
        }

        assertThat(signIns.withPassword(name, "sai", aNetwork())).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void givesNoMoreGuessesToWhoeverSendsThemAtOnce() throws Exception {
        var tasks = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < 40; i++) {
            tasks.add(() -> guess("sai"));
        }

        var outcomes = new ArrayList<Outcome>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Wrong.class::isInstance).hasSize(5);
        assertThat(outcomes).filteredOn(Outcome.Wait.class::isInstance).hasSize(35);
    }

    @Test
    void makesANetworkWaitThatGuessesManyNames() {
        var network = aNetwork();
        for (int i = 0; i < 50; i++) {
            assertThat(lockOut.take("ten" + i + clerk.userName(), network)).isEmpty();
        }

        assertThat(lockOut.take("ten.khac." + clerk.userName(), network)).isPresent();
        assertThat(lockOut.take("ten.khac." + clerk.userName(), aNetwork())).isEmpty();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        for (int i = 0; i < 4; i++) {
            guess("sai");
        }
        assertThat(guess(clerk.password())).isEqualTo(new Outcome.In(clerk.account()));

        assertThat(guess("sai")).isInstanceOf(Outcome.Wrong.class);
        assertThat(guess(clerk.password())).isEqualTo(new Outcome.In(clerk.account()));
    }

    @Test
    void takesAPositionAwayAtOnce() {
        positions.end(clerk.position(), Actor.installation());

        assertThat(positions.holder(clerk.account()).orElseThrow().positions()).isEmpty();
    }

    @Test
    void countsAPositionFromItsFirstDayToTheDayBeforeItsEnd() {
        var newcomer = offices.aNewcomerTo(clerk.actor().organisation());
        give(newcomer, today.minusDays(2), today);
        assertThat(positions.holder(newcomer.account()).orElseThrow().positions())
                .isEmpty();

        give(newcomer, today.plusDays(1), null);
        assertThat(positions.holder(newcomer.account()).orElseThrow().positions())
                .isEmpty();

        give(newcomer, today, today.plusDays(1));
        assertThat(positions.holder(newcomer.account()).orElseThrow().positions())
                .hasSize(1);
    }

    @Test
    void givesNobodyTwoPositionsInOnePlaceAtATime() {
        var again = new NewPosition(clerk.account(), clerk.actor().organisation(), Set.of(Role.LEADER), today, null);

        assertThat(positions.give(again, Actor.installation())).hasValue(Refusal.POSITION_OVERLAPS);
    }

    @Test
    void keepsTheKeysApartFromTheContent() {
        var both = new NewPosition(
                clerk.account(), clerk.actor().organisation(), Set.of(Role.CLERK, Role.ADMINISTRATOR), today, null);

        assertThat(positions.give(both, Actor.installation())).hasValue(Refusal.ADMINISTRATOR_STANDS_ALONE);
        assertThat(offices.anAdministrator().actor().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(clerk.actor().visibility())
                .isEqualTo(new Visibility(Set.of(clerk.actor().organisation())));
    }

    @Test
    void showsACoordinatorTheWorkOfTheOrganisationsCoordinated() {
        var coordinator = offices.aCoordinatorOf("Ban Tuyên giáo và Dân vận");
        var colleague = coordinator.colleague(Role.CLERK);

        coordinations.give(coordinator.organisation(), clerk.actor().organisation(), Actor.installation());

        assertThat(visibility(coordinator))
                .isEqualTo(new Visibility(
                        Set.of(coordinator.organisation(), clerk.actor().organisation())));
        assertThat(visibility(colleague)).isEqualTo(new Visibility(Set.of(colleague.organisation())));
        assertThat(visibility(clerk))
                .isEqualTo(new Visibility(Set.of(clerk.actor().organisation())));
    }

    @Test
    void letsNobodyChangeTheirOwnRights() {
        var administrator = offices.anAdministrator();
        var own =
                new NewPosition(administrator.account(), clerk.actor().organisation(), Set.of(Role.CLERK), today, null);

        assertThat(positions.give(own, administrator.actor())).hasValue(Refusal.NOT_ONESELF);
        assertThat(positions.end(administrator.position(), administrator.actor()))
                .hasValue(Refusal.NOT_ONESELF);
        assertThat(administration.lock(administrator.account(), administrator.actor()))
                .hasValue(Refusal.NOT_ONESELF);
    }

    @Test
    void letsAnAdministratorOfACommuneTouchOnlyWhoIsWhollyTheirs() {
        var administrator = offices.anAdministratorOfACommune();
        var local = administrator.colleague(Role.CLERK);
        var alsoElsewhere = administrator.colleague(Role.SPECIALIST);
        positions.give(
                new NewPosition(
                        alsoElsewhere.account(), clerk.actor().organisation(), Set.of(Role.LEADER), today, null),
                Actor.installation());

        assertThat(administration.lock(local.account(), administrator.actor())).isEmpty();
        assertThat(administration.lock(alsoElsewhere.account(), administrator.actor()))
                .hasValue(Refusal.OUT_OF_REACH);
        assertThat(administration.resetPassword(clerk.account(), administrator.actor()))
                .isEqualTo(new Opening.Refused(Refusal.OUT_OF_REACH));
    }

    @Test
    void closesALockedAccountAtOnceAndSaysSoOnlyToItsOwner() {
        administration.lock(clerk.account(), Actor.installation());

        assertThat(positions.holder(clerk.account())).isEmpty();
        assertThat(guess(clerk.password())).isInstanceOf(Outcome.Locked.class);
        assertThat(guess("sai")).isInstanceOf(Outcome.Wrong.class);
    }

    @Test
    void asksForAnOwnPasswordAfterOneWasGiven() {
        var opening = administration.resetPassword(clerk.account(), Actor.installation());

        assertThat(guess(clerk.password())).isInstanceOf(Outcome.Wrong.class);
        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened ->
                                assertThat(guess(opened.oneTimePassword())).isEqualTo(new Outcome.In(clerk.account())));
        assertThat(positions.holder(clerk.account()).orElseThrow().mustChangePassword())
                .isTrue();
    }

    @Test
    void showsChangesOfRightsUntilSomebodyElseConfirms() {
        var administrator = offices.anAdministratorOfACommune();
        var officer = administrator.colleague(Role.DATA_PROTECTION_OFFICER);
        var local = administrator.colleague(Role.CLERK);
        positions.end(local.position(), administrator.actor());
        var change = changes.open(officer.actor()).stream()
                .filter(line -> line.by().equals(administrator.account()))
                .findFirst()
                .orElseThrow();

        assertThat(changes.confirm(change.id(), administrator.actor())).hasValue(Refusal.NOT_BY_ITS_AUTHOR);
        assertThat(changes.confirm(change.id(), officer.actor())).isEmpty();
        assertThat(changes.confirm(change.id(), officer.actor())).hasValue(Refusal.ALREADY_CONFIRMED);
        assertThat(changes.open(officer.actor()))
                .extracting(RightChangeLine::id)
                .doesNotContain(change.id());
    }

    @Test
    void takesEachCodeOfADeviceOnce() {
        var codes = turnOnCodes();
        var secret = secondFactorStore.inUse(clerk.account()).orElseThrow();
        assertThat(guess(clerk.password())).isEqualTo(new Outcome.NeedsCode(clerk.account()));
        var next = Totp.code(secret, Totp.step(clock.instant()) + 1, Totp.DIGITS);

        assertThat(withCode(next)).isEqualTo(new Outcome.In(clerk.account()));
        assertThat(withCode(next)).as("the same code again").isInstanceOf(Outcome.Wrong.class);
        assertThat(withCode(codes.getFirst().toUpperCase(Locale.ROOT))).isEqualTo(new Outcome.In(clerk.account()));
        assertThat(withCode(codes.getFirst())).as("a code on paper again").isInstanceOf(Outcome.Wrong.class);
        assertThat(secondFactors.recoveryCodesLeft(clerk.account())).hasValue(9);
    }

    @Test
    void makesWhoeverGuessesCodesWaitThoughTheyKnowThePassword() {
        turnOnCodes();
        for (int i = 0; i < 2; i++) {
            assertThat(guess(clerk.password())).isInstanceOf(Outcome.NeedsCode.class);
            assertThat(withCode("abcdef")).isInstanceOf(Outcome.Wrong.class);
        }
        assertThat(guess(clerk.password())).isInstanceOf(Outcome.NeedsCode.class);

        assertThat(withCode("abcdef")).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void opensSampleAccountsInAnExampleOnly() {
        var wanted = List.of(new NewAccount(
                "mau." + UUID.randomUUID(), "Người Mẫu", clerk.actor().organisation()));

        assertThat(accounts.openSamples(wanted, "mot mat khau chung", Actor.installation()))
                .containsExactly(new Opening.Refused(Refusal.NOT_AN_EXAMPLE));
    }

    @Test
    void hashesTheSharedPasswordOfSamplesOnceAndEveryOtherByItself() {
        var example = new Accounts(store, passwords, reach, true, events, clock);
        var names = List.of("mau." + UUID.randomUUID(), "mau." + UUID.randomUUID());
        var opened = example
                .openSamples(
                        names.stream()
                                .map(name -> new NewAccount(
                                        name, "Người Mẫu", clerk.actor().organisation()))
                                .toList(),
                        "mot mat khau chung",
                        Actor.installation())
                .stream()
                .map(each -> ((Opening.Opened) each).account())
                .toList();

        assertThat(kept(opened.getFirst())).isEqualTo(kept(opened.getLast()));
        assertThat(accounts.changePassword(
                        opened.getFirst(), "mot mat khau chung", "nam con duong xanh", Actor.installation()))
                .isEmpty();
        assertThat(accounts.changePassword(
                        opened.getLast(), "mot mat khau chung", "nam con duong xanh", Actor.installation()))
                .isEmpty();
        assertThat(kept(opened.getFirst())).isNotEqualTo(kept(opened.getLast()));
    }

    private String kept(AccountId account) {
        return store.need(account).password();
    }

    @Test
    void keepsNoSecretReadableInTheDatabase() {
        turnOnCodes();
        var secret = secondFactorStore.inUse(clerk.account()).orElseThrow();

        var stored = jdbc.sql("select totp from access.account where id = :id")
                .param("id", clerk.account().value())
                .query((row, number) -> row.getBytes("totp"))
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .hasSizeGreaterThan(secret.length)
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
    }

    @Test
    void seesByIndexesOnly() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "create temporary table thing (owner_id uuid, shared_with uuid[], published boolean) on commit drop")
                    .update();
            jdbc.sql("""
                    insert into thing
                    select gen_random_uuid(), array[gen_random_uuid()], false from generate_series(1, 20000)
                    """).update();
            jdbc.sql("create index on thing (owner_id)").update();
            jdbc.sql("create index on thing using gin (shared_with)").update();
            jdbc.sql("create index on thing (published) where published").update();
            jdbc.sql("analyze thing").update();

            var plan = String.join(
                    "\n",
                    jdbc.sql("""
                    explain select owner_id from thing where access.may_see(:sees, owner_id, shared_with, published)
                    """)
                            .param("sees", clerk.actor().visibility().sees())
                            .query((row, number) -> row.getString(1))
                            .list());

            assertThat(plan).contains("BitmapOr").doesNotContain("Seq Scan", "may_see");
        });
    }

    @Test
    void seesWhatIsOwnedSharedOrPublishedAndNothingElse() {
        assertThat(maySee("'{A}'", "'A'", "'{}'", "false")).isTrue();
        assertThat(maySee("'{A}'", "'B'", "'{A,C}'", "false")).isTrue();
        assertThat(maySee("'{}'", "'B'", "'{}'", "true")).isTrue();
        assertThat(maySee("'{A}'", "'B'", "'{C}'", "false")).isFalse();
        assertThat(maySee("'{}'", "'A'", "'{A}'", "false")).isFalse();
        assertThat(maySee("'{A}'", "null", "null", "null")).isFalse();
        assertThat(maySee("null", "'A'", "'{A}'", "false")).isFalse();
    }

    /// As it counts in a query; A, B and C stand for organisations.
    private boolean maySee(String sees, String owner, String shared, String published) {
        var sql =
                "select exists (select where access.may_see(%s, %s, %s, %s))".formatted(sees, owner, shared, published);
        for (var letter : List.of("A", "B", "C")) {
            sql = sql.replaceAll("(?<=['{,])" + letter + "(?=['},])", "00000000-0000-0000-0000-00000000000" + letter);
        }
        var answer = jdbc.sql(sql).query(Boolean.class).single();
        // a table that keeps who sees a record is asked the same and answers the same
        var kept =
                sql.replaceFirst("may_see\\((.*), (.*), (.*), (.*)\\)\\)$", "may_see($1, access.seen_by($2, $3, $4)))");
        assertThat(kept).isNotEqualTo(sql);
        assertThat(jdbc.sql(kept).query(Boolean.class).single()).isEqualTo(answer);
        return answer;
    }

    @Test
    void seesByOneIndexWhatIsKeptInATable() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    create temporary table kept (
                      owner_id uuid, shared_with uuid[], published boolean,
                      seen_by uuid[] generated always as (access.seen_by(owner_id, shared_with, published)) stored)
                    on commit drop
                    """).update();
            jdbc.sql("""
                    insert into kept
                    select gen_random_uuid(), array[gen_random_uuid()], false from generate_series(1, 20000)
                    """).update();
            jdbc.sql("create index on kept using gin (seen_by)").update();
            jdbc.sql("analyze kept").update();

            var plan = String.join(
                    "\n",
                    jdbc.sql("explain select owner_id from kept where access.may_see(:sees, seen_by)")
                            .param("sees", clerk.actor().visibility().sees())
                            .query((row, number) -> row.getString(1))
                            .list());

            assertThat(plan).contains("Bitmap Index Scan").doesNotContain("Seq Scan", "may_see");
        });
    }

    private List<String> turnOnCodes() {
        secondFactors.begin(clerk.account());
        var secret = secondFactorStore.pending(clerk.account()).orElseThrow();
        var code = Totp.code(secret, Totp.step(clock.instant()), Totp.DIGITS);
        return switch (secondFactors.confirm(clerk.account(), code, clerk.actor())) {
            case TurnedOn.Done(var codes) -> codes;
            case TurnedOn.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private void give(Offices.Newcomer person, LocalDate from, @Nullable LocalDate to) {
        var position = new NewPosition(person.account(), clerk.actor().organisation(), Set.of(Role.CLERK), from, to);
        assertThat(positions.give(position, Actor.installation())).isEmpty();
    }

    private Visibility visibility(Person person) {
        var holder = positions.holder(person.account()).orElseThrow();
        return holder.as(holder.inPosition(null).orElseThrow()).visibility();
    }

    private Outcome guess(String password) {
        return signIns.withPassword(clerk.userName(), password, aNetwork());
    }

    private Outcome withCode(String code) {
        return signIns.withCode(clerk.account(), code, aNetwork());
    }

    /// A network address nobody else uses.
    private static String aNetwork() {
        return UUID.randomUUID().toString();
    }
}
