package vn.phoihop.protection;

import java.util.List;
import java.util.UUID;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.CardCase;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.protection.cards.ContactCards;
import vn.phoihop.protection.cards.Purpose;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// What a data-protection officer found about the looks of one organisation.
class ProtectionExits implements Exits {

    private final Offices offices;
    private final ContactCards cards;
    private final AccessReviews reviews;

    ProtectionExits(Offices offices, ContactCards cards, AccessReviews reviews) {
        this.offices = offices;
        this.cards = cards;
        this.reviews = reviews;
    }

    @Override
    public Hidden hide(String word) {
        var clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        var officer = clerk.colleague(Role.DATA_PROTECTION_OFFICER);
        var id = UUID.randomUUID();
        var whose = new CardCase(id, new Reference("concerns", id.toString(), word, word), clerk.organisation());
        cards.plantCanary(whose, new ContactCard(word, "", "", ""));
        cards.read(id, Purpose.NOTIFY, "", clerk.actor());
        var line = reviews.lines(officer.actor()).stream()
                .filter(each -> each.account().equals(clerk.account().value()))
                .findFirst()
                .orElseThrow();
        reviews.review(line.week(), line.account(), line.sign(), line.version(), word, officer.actor());
        return new Hidden(officer, List.of(Exit.page("/protection/reviews")));
    }
}
