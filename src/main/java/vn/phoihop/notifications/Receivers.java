package vn.phoihop.notifications;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Staffing;
import vn.phoihop.notifications.NoticeStore.Told;
import vn.phoihop.notifications.spi.Receiver;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// Makes people of receivers: each once, whatever number of ways leads to them.
@Component
class Receivers {

    private final Staffing staffing;
    private final Seats seats;

    Receivers(Staffing staffing, Seats seats) {
        this.staffing = staffing;
        this.seats = seats;
    }

    List<Told> people(List<Receiver> receivers) {
        var through = new LinkedHashMap<AccountId, OrganisationId>();
        var themselves = new LinkedHashSet<AccountId>();
        for (var receiver : receivers) {
            switch (receiver) {
                case Receiver.Holders(var organisation, var roles) ->
                    staffing.holding(organisation, roles).forEach(person -> through.putIfAbsent(person, organisation));
                case Receiver.Person(var account) -> themselves.add(account);
            }
        }
        var provinces = new HashMap<OrganisationId, String>();
        var told = new LinkedHashMap<AccountId, Told>();
        through.forEach((person, organisation) ->
                told.put(person, new Told(person, organisation, province(organisation, provinces))));
        staffing.keepers(themselves)
                .forEach((person, keeper) ->
                        told.putIfAbsent(person, new Told(person, null, province(keeper, provinces))));
        return List.copyOf(told.values());
    }

    private String province(OrganisationId organisation, Map<OrganisationId, String> known) {
        return known.computeIfAbsent(organisation, seats::provinceOf);
    }
}
