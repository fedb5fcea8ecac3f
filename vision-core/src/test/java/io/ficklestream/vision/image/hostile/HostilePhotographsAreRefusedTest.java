package io.ficklestream.vision.image.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.PhotographHeader;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is uploaded is either a picture within the limits or refused with a reason, in bounded memory. */
class HostilePhotographsAreRefusedTest {
    private static final DecodeLimits LIMITS = new DecodeLimits(1 << 20, 1 << 16);
    /** Of the limits: decoders copy what they read and what they make a few times. */
    private static final long MOST_ALLOCATED = 48L << 20;
    /** Only a decoder that never ends takes so long for so few pixels. */
    private static final int SECONDS_UNTIL_HOPELESS = 60;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ExecutorService decoding = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "decoding");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();

    @AfterEach
    void stop() {
        decoding.shutdownNow();
    }

    @Test
    void asPhotographs() throws InterruptedException {
        // Given
        PhotographDecoder decoder = new PhotographDecoder(LIMITS);

        // When / Then
        tryAll(file -> pixels(decoder.decode(file)));
    }

    @Test
    void asHeaders() throws InterruptedException {
        tryAll(file -> {
            PhotographHeader header = PhotographHeader.read(file, LIMITS);
            return (long) header.width() * header.height();
        });
    }

    @Test
    void asMasks() throws InterruptedException {
        tryAll(file -> pixels(PalettePng.decode(file, LIMITS)));
    }

    private void tryAll(Function<byte[], Long> decoder) throws InterruptedException {
        List<Corpus.Hostile> files = Corpus.files();
        for (Corpus.Hostile file : files) {
            String outcome = outcome(file, decoder);
            outcomes.merge(file.format() + " " + outcome, 1, Integer::sum);
        }
        System.out.println(files.size() + " hostile files: " + outcomes);
        assertThat(violations).isEmpty();
        assertThat(files).hasSizeGreaterThan(2500);
        assertThat(outcomes.keySet()).anyMatch(outcome -> outcome.endsWith("decoded"));
    }

    private String outcome(Corpus.Hostile file, Function<byte[], Long> decoder) throws InterruptedException {
        try {
            return decoding.submit(() -> decode(file, decoder)).get(SECONDS_UNTIL_HOPELESS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            violations.add(file + ": " + e.getCause() + " at " + e.getCause().getStackTrace()[0]);
            return "failed otherwise";
        } catch (TimeoutException e) {
            throw new AssertionError(file + " has been decoding for " + SECONDS_UNTIL_HOPELESS + " seconds", e);
        }
    }

    private String decode(Corpus.Hostile file, Function<byte[], Long> decoder) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            long pixels = decoder.apply(file.bytes());
            if (pixels < 1 || pixels > LIMITS.maxPixels()) {
                violations.add(file + " has " + pixels + " pixels");
            }
            return "decoded";
        } catch (UnreadablePhotographException e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
                violations.add(file + " is refused without a reason");
            }
            return "refused";
        } finally {
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (allocated > MOST_ALLOCATED) {
                violations.add(file + " took " + allocated + " bytes of memory");
            }
        }
    }

    private static long pixels(RgbImage image) {
        return image.pixels();
    }

    private static long pixels(LabelImage mask) {
        return (long) mask.height() * mask.width();
    }
}
