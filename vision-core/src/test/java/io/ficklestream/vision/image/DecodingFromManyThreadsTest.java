package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DecodingFromManyThreadsTest {
    private static final List<String> NAMES = List.of("cmyk.jpg", "progressive.jpg", "lossless.webp", "animated.gif");

    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void givesWhatOneThreadGives() throws InterruptedException, ExecutionException {
        // Given
        List<RgbImage> expected = NAMES.stream().map(this::decode).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);

        // When
        List<Future<RgbImage>> results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String name = NAMES.get(i % NAMES.size());
            results.add(threads.submit(() -> decode(name)));
        }
        threads.shutdown();

        // Then
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).get()).isEqualTo(expected.get(i % expected.size()));
        }
    }

    @Test
    void doesNotDependOnTheContextClassLoader() {
        // Given
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(null);
        try {
            // When
            RgbImage image = decode("lossless.webp");

            // Then
            assertThat(image).isEqualTo(Pictures.ramp());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private RgbImage decode(String name) {
        return decoder.decode(Pictures.resource(name));
    }
}
