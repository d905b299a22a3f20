package vn.phoihop.concerns.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Coordinations;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Positions;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Duplicates;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.concerns.Rating;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Thirty-four provinces with 3,321 communes, a board in each, somebody who sees one and somebody who sees all.
final class Country {

    static final String OF_A_PROVINCE = "domottinh";
    static final String OF_A_COMMUNE = "domotxa";
    static final String OF_THE_COUNTRY = "docanuoc";
    static final String PASSWORD = "một câu dài chỉ để đo tốc độ";
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private final ApplicationContext context;
    private final Actor by = Actor.installation();
    private final List<OrganisationId> boards = new ArrayList<>();
    private final List<AreaId> communes = new ArrayList<>();

    Country(ApplicationContext context) {
        this.context = context;
    }

    /// Whether an earlier run has left it here.
    boolean isThere() {
        return context.getBean(JdbcClient.class)
                .sql("select to_regclass('bench_place') is not null as there")
                .query((row, n) -> row.getBoolean("there"))
                .single();
    }

    void make() {
        var areas = context.getBean(Areas.class);
        var validity = Validity.since(FOUNDED);
        var country = areas.establish(new NewArea("BCN", "Cả nước (đo)", AreaKind.COUNTRY, null, validity), by);
        var provinces = new ArrayList<AreaId>();
        for (int i = 0; i < PROVINCES; i++) {
            provinces.add(areas.establish(
                    new NewArea("BT%02d".formatted(i), "Tỉnh đo " + i, AreaKind.PROVINCE, country, validity), by));
            boards.add(board("Ban đo " + i, Level.PROVINCIAL, provinces.getLast()));
        }
        for (int i = 0; i < COMMUNES; i++) {
            communes.add(areas.establish(
                    new NewArea(
                            "BX%05d".formatted(i),
                            "Xã đo " + i,
                            AreaKind.COMMUNE,
                            provinces.get(i % PROVINCES),
                            validity),
                    by));
        }
        var centre = board("Ban đo trung ương", Level.CENTRAL, country);
        boards.forEach(each -> context.getBean(Coordinations.class).give(centre, each, by));
        places();
        engage(OF_A_COMMUNE, leadOf(7), Set.of(Role.SPECIALIST, Role.LEADER));
        engage(OF_A_PROVINCE, boards.get(7), Set.of(Role.SPECIALIST, Role.LEADER));
        engage(OF_THE_COUNTRY, centre, Set.of(Role.COORDINATOR, Role.LEADER));
    }

    /// Where each commune is and who receives there, for the statement that fills the tables.
    private void places() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("create table if not exists bench_place "
                        + "(ordinal bigint primary key, province text, area uuid, code text, name text, owner uuid, "
                        + "lead uuid)")
                .update();
        for (int i = 0; i < COMMUNES; i++) {
            jdbc.sql("insert into bench_place values (:ordinal, :province, :area, :code, :name, :owner, :lead)")
                    .param("ordinal", i)
                    .param("province", "BT%02d".formatted(i % PROVINCES))
                    .param("area", communes.get(i).value())
                    .param("code", "BX%05d".formatted(i))
                    .param("name", "Xã đo " + i)
                    .param("owner", boards.get(i % PROVINCES).value())
                    .param("lead", committee(i).value())
                    .update();
        }
    }

    /// The committee of a commune, which leads what is raised there.
    private OrganisationId committee(int commune) {
        return context.getBean(Organisations.class)
                .establish(
                        NewOrganisation.of(
                                "UBND xã đo " + commune,
                                Branch.PEOPLES_COMMITTEE,
                                Level.COMMUNE,
                                communes.get(commune),
                                null,
                                "",
                                Validity.since(FOUNDED)),
                        by);
    }

    private OrganisationId leadOf(int commune) {
        return context.getBean(JdbcClient.class)
                .sql("select lead from bench_place where ordinal = :ordinal")
                .param("ordinal", commune)
                .query((row, n) -> new OrganisationId(row.getObject("lead", UUID.class)))
                .single();
    }

    private AreaId areaOf(int commune) {
        return context.getBean(JdbcClient.class)
                .sql("select area from bench_place where ordinal = :ordinal")
                .param("ordinal", commune)
                .query((row, n) -> new AreaId(row.getObject("area", UUID.class)))
                .single();
    }

    private OrganisationId board(String name, Level level, AreaId area) {
        return context.getBean(Organisations.class)
                .establish(
                        NewOrganisation.of(name, Branch.ADVISORY_BOARD, level, area, null, "", Validity.since(FOUNDED)),
                        by);
    }

    private void engage(String user, OrganisationId office, Set<Role> roles) {
        var accounts = context.getBean(Accounts.class);
        switch (accounts.open(new NewAccount(user, "Người Đo", office), by)) {
            case vn.phoihop.access.Opening.Opened(var account, var once) -> {
                succeed(accounts.changePassword(account, once, PASSWORD, by).map(Enum::name));
                succeed(context.getBean(Positions.class)
                        .give(new NewPosition(account, office, roles, FOUNDED, null), by)
                        .map(Enum::name));
            }
            case vn.phoihop.access.Opening.Refused(var why) -> throw new IllegalStateException(why.name());
        }
    }

    private Actor somebody() {
        var account = context.getBean(vn.phoihop.access.Administration.class).named(OF_A_PROVINCE);
        return account.flatMap(id -> context.getBean(Positions.class).holder(id))
                .flatMap(holder -> holder.inPosition(null).map(holder::as))
                .orElseThrow();
    }

    /// A concern by the program’s own acts, with its clocks: what a sheet shows.
    String aRealConcern() {
        var who = somebody();
        var concerns = context.getBean(Concerns.class);
        var fresh = NewConcern.of(
                Channel.HOTLINE, Field.LAND, "Chưa trả tiền bồi thường cho các hộ", "Kéo dài nhiều tháng", areaOf(7));
        var id = ((Opening.Opened) concerns.open(fresh, who)).id();
        var evidence = new EnumMap<Criterion, String>(Criterion.class);
        List.of(Criterion.values()).forEach(each -> evidence.put(each, "Biên bản"));
        var rating = new Rating(Profile.of(3, 2, 2, 2, 3, 3), evidence, Map.of(), 100, 300, false, 2, 2);
        var refused = concerns.act(
                id, 0, ConcernMove.TRIAGE, ConcernInput.rating(rating).confirmed(true), who);
        succeed(refused.map(Enum::name));
        return id.toString();
    }

    /// Looks for what may be the same, as the form does.
    void looksForDuplicates(Consumer<Runnable> measure) {
        var who = somebody();
        var duplicates = context.getBean(Duplicates.class);
        var area = areaOf(7);
        measure.accept(() -> duplicates.like("chua tra tien boi thuong cho cac ho", "Kéo dài", Field.LAND, area, who));
    }

    private static void succeed(Optional<String> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why);
        });
    }
}
