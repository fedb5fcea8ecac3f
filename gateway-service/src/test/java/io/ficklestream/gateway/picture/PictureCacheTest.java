package io.ficklestream.gateway.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureCacheTest {

    @Test
    void itNeverHoldsMoreThanItMay() {
        // Given
        PictureCache cache = new PictureCache(1000);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            // When
            String tag = "" + random.nextInt(50);
            byte[] picture = new byte[random.nextInt(400)];
            cache.put(tag, picture);
            // Then
            assertThat(cache.bytes()).isLessThanOrEqualTo(1000);
            assertThat(cache.find(tag)).isPresent();
        }
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() {
        // Given
        PictureCache cache = new PictureCache(20);
        cache.put("a", new byte[10]);
        cache.put("b", new byte[10]);
        cache.find("a");
        // When
        cache.put("c", new byte[10]);
        // Then
        assertThat(cache.find("a")).isPresent();
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("c")).isPresent();
    }

    @Test
    void whatDoesNotFitIsNotKept() {
        PictureCache cache = new PictureCache(20);
        cache.put("a", new byte[10]);
        cache.put("large", new byte[21]);
        assertThat(cache.find("large")).isEmpty();
        assertThat(cache.find("a")).isPresent();
    }
}
