package vn.phoihop.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import vn.phoihop.reading.text.Extractor;
import vn.phoihop.reading.text.NotReadable;

/// Reads official documents: takes the text out of a file, finds its head, sections, citations and figures, and checks
/// them. Needs no database, no network and no framework; may be used by many threads at once.
public final class Reader {

    private static final int SMALL = 256 * 1024;
    private static final int AHEAD = 4;
    private static final String RECOGNITION = "tesseract";

    private final Limits limits;
    private final Extractor extractor;

    /// A reader with the standard limits.
    public Reader() {
        this(Limits.STANDARD, RECOGNITION);
    }

    /// A reader with limits of its own, and the program that recognises text in pictures, by name or path.
    public Reader(Limits limits, String recognition) {
        this.limits = limits;
        this.extractor = new Extractor(limits, recognition);
    }

    /// Reads a file of this machine.
    public Outcome read(Path file) {
        return read(file.toString(), file);
    }

    /// Reads the content of a file; its name is only repeated in the answer.
    public Outcome read(String name, byte[] content) {
        if (content.length <= SMALL) {
            return readNow(name, content);
        }
        return withinTime(name, content);
    }

    /// Reads files on all cores and hands over the answers in the order of the files, each as soon as its turn comes;
    /// no more readings are kept than are being made.
    public void readAll(List<String> files, Consumer<Outcome> each) {
        if (files.size() == 1) {
            each.accept(read(files.getFirst()));
            return;
        }
        int cores = Runtime.getRuntime().availableProcessors();
        var ahead = new ArrayDeque<Future<Outcome>>();
        try (var workers = Executors.newFixedThreadPool(cores)) {
            for (var file : files) {
                if (ahead.size() >= AHEAD * cores) {
                    each.accept(answer(ahead.remove()));
                }
                ahead.add(workers.submit(() -> read(file)));
            }
            while (!ahead.isEmpty()) {
                each.accept(answer(ahead.remove()));
            }
        }
    }

    private Outcome read(String file) {
        try {
            return read(file, Path.of(file));
        } catch (InvalidPathException noName) {
            return new Outcome.Refused(file, Unreadable.MISSING);
        }
    }

    private static Outcome answer(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException surprise) {
            throw new IllegalStateException("reading failed", surprise.getCause());
        }
    }

    Outcome read(String name, Path file) {
        try {
            if (Files.isDirectory(file)) {
                return new Outcome.Refused(name, Unreadable.NOT_OPENED);
            }
            if (Files.size(file) > limits.bytes()) {
                return new Outcome.Refused(name, Unreadable.TOO_LARGE);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return read(name, stream.readNBytes((int) limits.bytes() + 1));
            }
        } catch (NoSuchFileException missing) {
            return new Outcome.Refused(name, Unreadable.MISSING);
        } catch (IOException notOpened) {
            return new Outcome.Refused(name, Unreadable.NOT_OPENED);
        }
    }

    /// A fault of ours must not keep the other files from being read; it is logged, and the answer says so.
    private Outcome readNow(String name, byte[] content) {
        try {
            var extract = extractor.extract(name, content);
            return new Outcome.Read(Analysis.of(name, extract));
        } catch (NotReadable refused) {
            return new Outcome.Refused(name, refused.why());
        } catch (StackOverflowError tooDeep) {
            return new Outcome.Refused(name, Unreadable.TOO_LARGE);
        } catch (RuntimeException bug) {
            System.getLogger(Reader.class.getName()).log(System.Logger.Level.ERROR, "a stage failed", bug);
            return new Outcome.Refused(name, Unreadable.FAULT);
        }
    }

    private Outcome withinTime(String name, byte[] content) {
        var answer = new CompletableFuture<Outcome>();
        var thread = Thread.ofPlatform().daemon().name("reading").start(() -> {
            try {
                answer.complete(readNow(name, content));
            } catch (RuntimeException | Error surprise) {
                answer.completeExceptionally(surprise);
            }
        });
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            return new Outcome.Refused(name, Unreadable.TIMEOUT);
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Outcome.Refused(name, Unreadable.TIMEOUT);
        } catch (ExecutionException surprise) {
            throw new IllegalStateException("reading failed", surprise.getCause());
        }
    }
}
