package vn.phoihop.publicsite;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.shared.OrganisationId;

/// Entries for tests, each its own number.
final class PublicEntries {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private PublicEntries() {}

    static PublicEntry concern(OrganisationId office, String title) {
        return PublicEntry.of(
                        PublicKind.CONCERN,
                        "VĐ-2026-" + NEXT.incrementAndGet(),
                        title,
                        "",
                        new PublicOwner(office, "Sở Xây dựng"),
                        PublicStage.IN_HAND,
                        new PublicDates(MONDAY.minusDays(40), MONDAY.minusDays(3), null, null))
                .about("Đất đai")
                .withSections(List.of(PublicSection.of("Nội dung", "Tiền bồi thường chưa được chi trả")))
                .withSteps(List.of(new PublicStep(MONDAY.minusDays(40), "Tiếp nhận qua đường dây nóng")));
    }

    static PublicPromise promise(
            OrganisationId office, LocalDate due, PublicPromise.State state, LocalDate... earlier) {
        return new PublicPromise(
                "Chi trả xong đợt 2", new PublicOwner(office, "Sở Xây dựng"), due, List.of(earlier), state, null);
    }
}
