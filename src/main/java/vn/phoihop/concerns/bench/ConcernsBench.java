package vn.phoihop.concerns.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.shared.Guest;

/// `phoihop bench concerns`: fills an empty database with concerns and their history, then says how long pages take for
/// somebody of one province and for somebody who sees them all.
public final class ConcernsBench {

    private static final int WARM_UP = 5;
    private static final int COUNTED = 40;
    private static final int EVENTS = 5;

    private final ApplicationContext context;
    private final int concerns;
    private final String base;
    private final PrintStream out;

    public ConcernsBench(ApplicationContext context, int concerns, PrintStream out) {
        this.context = context;
        this.concerns = concerns;
        this.base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.out = out;
    }

    /// Runs everything.
    public void run() throws IOException, InterruptedException {
        var country = new Country(context);
        filled(country);
        var real = country.aRealConcern();
        out.println();
        out.println("| page | one commune: median, p95 | one province: median, p95 | whole country: median, p95 |");
        out.println("|---|---|---|---|");
        try (var few = new Guest(base, Country.OF_A_COMMUNE, Country.PASSWORD);
                var one = new Guest(base, Country.OF_A_PROVINCE, Country.PASSWORD);
                var all = new Guest(base, Country.OF_THE_COUNTRY, Country.PASSWORD)) {
            for (var path : Pages.of(real)) {
                var address = path.address();
                line(
                        path.name(),
                        path.isOfTheProvince() ? "" : measured(few, address),
                        measured(one, address),
                        measured(all, address));
            }
        }
        country.looksForDuplicates(this::duplicates);
    }

    private void filled(Country country) {
        var crowd = new Crowd(
                context.getBean(JdbcClient.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        var took = "left by an earlier run";
        if (!country.isThere()) {
            country.make();
            var start = System.nanoTime();
            crowd.fill(concerns, EVENTS);
            took = String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - start) / 1e9);
        }
        load();
        line(crowd.count() + " concerns with " + crowd.events() + " events", took);
        line("database", crowd.size());
    }

    private void load() {
        line(
                "cores, load",
                Runtime.getRuntime().availableProcessors() + ", "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void duplicates(Runnable look) {
        line("near-duplicates looked for at entry", "", times(look), "");
        load();
    }

    private String measured(Guest guest, String address) {
        return times(() -> guest.get(address));
    }

    private static String times(Runnable call) {
        for (int i = 0; i < WARM_UP; i++) {
            call.run();
        }
        var times = new double[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            call.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        var p95 = times[(int) Math.ceil(COUNTED * 0.95) - 1];
        return String.format(Locale.ROOT, "%.0f, %.0f ms", times[COUNTED / 2], p95);
    }

    private void line(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
        out.flush();
    }
}
