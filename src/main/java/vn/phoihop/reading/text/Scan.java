package vn.phoihop.reading.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Unreadable;

/// Recognition of printed Vietnamese in pictures, by the program Tesseract where it is installed.
final class Scan {

    private static final long PIXELS = 100_000_000;
    private static final long SECONDS_FOR_A_PAGE = 60;

    private final String program;
    private @Nullable Boolean installed;

    Scan(String program) {
        this.program = program;
    }

    Extract picture(byte[] content) {
        need();
        var text = of(decode(content));
        if (text.isBlank()) {
            throw new NotReadable(Unreadable.SCAN_WITHOUT_TEXT);
        }
        return new Extract(Lines.of(text), true, List.of());
    }

    /// Ends the reading when there is no recognition on this machine.
    synchronized void need() {
        if (installed == null) {
            installed = hasVietnamese();
        }
        if (!installed) {
            throw new NotReadable(Unreadable.SCAN_WITHOUT_OCR);
        }
    }

    String of(BufferedImage page) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", png);
            return run(List.of(program, "stdin", "stdout", "-l", "vie", "-c", "preserve_interword_spaces=1"), png);
        } catch (IOException broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        }
    }

    private static BufferedImage decode(byte[] content) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new NotReadable(Unreadable.NOT_A_DOCUMENT);
            }
            var reader = readers.next();
            reader.setInput(stream);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS) {
                throw new NotReadable(Unreadable.TOO_LARGE);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        }
    }

    private boolean hasVietnamese() {
        try {
            return run(List.of(program, "--list-langs"), new ByteArrayOutputStream())
                    .lines()
                    .anyMatch("vie"::equals);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String run(List<String> command, ByteArrayOutputStream input) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            var output = CompletableFuture.supplyAsync(() -> everything(process));
            try (OutputStream stdin = process.getOutputStream()) {
                input.writeTo(stdin);
            }
            if (!process.waitFor(SECONDS_FOR_A_PAGE, TimeUnit.SECONDS)) {
                throw new NotReadable(Unreadable.TIMEOUT);
            }
            return output.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReadable(Unreadable.TIMEOUT, stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String everything(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
