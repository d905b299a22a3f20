package vn.phoihop.example;

import static vn.phoihop.shared.Role.ADMINISTRATOR;
import static vn.phoihop.shared.Role.CLERK;
import static vn.phoihop.shared.Role.COORDINATOR;
import static vn.phoihop.shared.Role.COUNCIL_OFFICE;
import static vn.phoihop.shared.Role.DATA_PROTECTION_OFFICER;
import static vn.phoihop.shared.Role.LEADER;
import static vn.phoihop.shared.Role.SPECIALIST;
import static vn.phoihop.shared.Role.SPOKESPERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.Coordinations;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Opening;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// The people of the worked example, one for each role and a clerk for every body that sends papers. Their names are
/// invented.
@Component
class Staff {

    /// Somebody of the example: sign-in name, name, the body worked for, the roles there.
    record Member(String userName, String name, String body, Set<Role> roles) {}

    static final List<Member> MEMBERS = List.of(
            new Member("quantri", "Lâm Quốc Bảo", "UBND", Set.of(ADMINISTRATOR)),
            new Member("vanthu.ubnd", "Nguyễn Thị Mai", "UBND", Set.of(CLERK)),
            new Member("chuyenvien.ubnd", "Bùi Anh Tuấn", "UBND", Set.of(SPECIALIST)),
            new Member("lanhdao.ubnd", "Phạm Quốc Dũng", "UBND", Set.of(LEADER)),
            new Member("phatngon.ubnd", "Huỳnh Tấn Lộc", "UBND", Set.of(SPOKESPERSON)),
            new Member("dulieu.ubnd", "Đỗ Minh Châu", "UBND", Set.of(DATA_PROTECTION_OFFICER)),
            new Member("vanthu.tgdv", "Trương Thị Lan", "BTGDVTU", Set.of(CLERK)),
            new Member("chuyenvien.tgdv", "Hồ Văn Phúc", "BTGDVTU", Set.of(SPECIALIST)),
            new Member("lanhdao.tgdv", "Trần Minh Khải", "BTGDVTU", Set.of(LEADER)),
            new Member("dieuphoi.tgdv", "Đặng Thu Hà", "BTGDVTU", Set.of(COORDINATOR, SPECIALIST)),
            new Member("vanthu.hdnd", "Lý Ngọc Bích", "HDND", Set.of(CLERK, COUNCIL_OFFICE)),
            new Member("lanhdao.hdnd", "Nguyễn Hữu Nghĩa", "HDND", Set.of(LEADER)),
            new Member("vanthu.tand", "Tạ Đình Long", "TAND", Set.of(CLERK, SPECIALIST)),
            new Member("lanhdao.tand", "Lê Công Trứ", "TAND", Set.of(LEADER)),
            new Member("vanthu.vksnd", "Mai Xuân Hòa", "VKSND", Set.of(CLERK, SPECIALIST)),
            new Member("lanhdao.vksnd", "Đoàn Thị Hạnh", "VKSND", Set.of(LEADER)),
            new Member("vanthu.snnmt", "Võ Thị Kim", "SNNMT", Set.of(CLERK, SPECIALIST)),
            new Member("lanhdao.snnmt", "Hà Ngọc Sơn", "SNNMT", Set.of(LEADER)),
            new Member("lanhdao.sxd", "Tôn Thất Lâm", "SXD", Set.of(LEADER)),
            new Member("vanthu.sxd", "Trịnh Gia Hân", "SXD", Set.of(CLERK, SPECIALIST)),
            new Member("vanthu.stc", "Quách Thái An", "STC", Set.of(CLERK, SPECIALIST)),
            new Member("vanthu.vpubnd", "Phan Thị Yến", "VPUBND", Set.of(CLERK)),
            new Member("canbo.tanhoa", "Kiều Văn Thắng", "TANHOA", Set.of(CLERK, SPECIALIST)),
            new Member("lanhdao.tanhoa", "Nguyễn Văn Lành", "TANHOA", Set.of(LEADER)));

    private static final List<String> FOLLOWED = List.of("UBND", "HDND", "TAND", "VKSND", "SNNMT", "SXD");

    private final Accounts accounts;
    private final Positions positions;
    private final Coordinations coordinations;

    Staff(Accounts accounts, Positions positions, Coordinations coordinations) {
        this.accounts = accounts;
        this.positions = positions;
        this.coordinations = coordinations;
    }

    /// Gives everybody an account and a position since a year before today; gives somebody of each body who works
    /// there.
    Map<OrganisationId, Actor> engage(Locality.Bodies bodies, String password, LocalDate today, Actor by) {
        var working = new HashMap<OrganisationId, Actor>();
        var opened = accounts.openSamples(
                MEMBERS.stream()
                        .map(member -> new NewAccount(member.userName(), member.name(), bodies.of(member.body())))
                        .toList(),
                password,
                by);
        for (int i = 0; i < MEMBERS.size(); i++) {
            var member = MEMBERS.get(i);
            var body = bodies.of(member.body());
            var account = engage(member, opened.get(i), body, today, by);
            var actor = new Actor(account, member.name(), body, member.roles(), new Visibility(Set.of(body)));
            working.merge(body, actor, (first, next) -> first.is(SPECIALIST) ? first : next);
        }
        for (var followed : FOLLOWED) {
            coordinations.give(bodies.of("BTGDVTU"), bodies.of(followed), by);
        }
        return working;
    }

    private AccountId engage(Member member, Opening opening, OrganisationId body, LocalDate today, Actor by) {
        var account = account(member, opening);
        positions
                .give(new NewPosition(account, body, member.roles(), today.minusYears(1), null), by)
                .ifPresent(why -> {
                    throw new IllegalStateException(member.userName() + ": " + why);
                });
        return account;
    }

    private static AccountId account(Member member, Opening opening) {
        return switch (opening) {
            case Opening.Opened(var account, var _) -> account;
            case Opening.Refused(var why) -> throw new IllegalStateException(member.userName() + ": " + why);
        };
    }
}
