package vn.phoihop.reports.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.shared.Actor;

/// `phoihop bench report`: a province of 125 communes with 120 figures and a report of some forty pages; compares the
/// sums with an independent one, and only then says how long things take.
public final class ReportBench {

    private static final int WARM = 10;
    private static final int COUNTED = 50;

    private final ReportSheets sheets;
    private final ProvinceReport province;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final PrintStream out;

    public ReportBench(ApplicationContext context, PrintStream out) {
        this.sheets = context.getBean(ReportSheets.class);
        this.province = new ProvinceReport(context);
        this.clock = context.getBean(Clock.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.out = out;
    }

    /// Runs everything; a sum that is wrong ends it.
    public void run() throws Exception {
        var made = province.make(clock.instant());
        var report = made.report();
        var by = made.specialist();
        prove(report, by);
        machine();
        var document = sheets.document(report, by);
        var pdf = sheets.pdf(document);
        try (var read = Loader.loadPDF(pdf)) {
            line(
                    "communes, figures, pages",
                    ProvinceReport.COMMUNES + ", " + ProvinceReport.FIGURES + ", " + read.getNumberOfPages());
        }
        measure("assembled from the figures of the database (target: 1 s)", () -> sheets.document(report, by));
        measure("DOCX written (target: 500 ms)", () -> sheets.docx(document));
        measure("PDF/A written (target: 1 s)", () -> sheets.pdf(document));
        measure("read and checked as it would be sent", () -> sheets.review(report, by));
    }

    private void machine() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        line("machine", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        line("Java", runtime.getVmName() + " " + runtime.getVmVersion());
        line(
                "PostgreSQL",
                jdbc.sql("select current_setting('server_version')")
                        .query((row, number) -> row.getString(1))
                        .single());
        line(
                "cores, load",
                Runtime.getRuntime().availableProcessors() + ", "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void prove(SubmissionId report, Actor by) {
        var book = sheets.need(report, by).book();
        for (int number = 0; number < ProvinceReport.FIGURES; number++) {
            var figure = book.figure(ProvinceReport.code(number));
            var wanted = BigDecimal.valueOf(ProvinceReport.sum(number, 1));
            var before = BigDecimal.valueOf(ProvinceReport.sum(number, 0));
            if (figure == null || !isSame(figure.value(), wanted) || !isSame(figure.before(), before)) {
                throw new IllegalStateException("figure " + number + " is " + figure + " and not " + wanted);
            }
        }
    }

    private static boolean isSame(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    private void measure(String what, Supplier<?> work) {
        for (int i = 0; i < WARM; i++) {
            Objects.requireNonNull(work.get());
        }
        var times = new long[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            Objects.requireNonNull(work.get());
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        line(what, "median %d ms, p95 %d ms".formatted(millis(times[COUNTED / 2]), millis(times[COUNTED * 95 / 100])));
    }

    private static long millis(long nanos) {
        return Math.round(nanos / 1e6);
    }

    private void line(String what, String value) {
        out.printf(Locale.ROOT, "| %s | %s |%n", what, value);
    }
}
