package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VertexTableTest {
    @Test
    void behavesLikeAMapAlsoWhileItGrows() {
        // Given
        Random random = new Random(41);
        VertexTable table = new VertexTable(3, 1);
        Map<List<Integer>, Integer> map = new HashMap<>();

        for (int i = 0; i < 20_000; i++) {
            int[] key = {random.nextInt(21) - 10, random.nextInt(21) - 10, random.nextInt(21) - 10};

            // When
            int number = table.findOrAdd(key);

            // Then
            List<Integer> boxed = Arrays.stream(key).boxed().toList();
            map.putIfAbsent(boxed, map.size());
            assertThat(number).isEqualTo(map.get(boxed));
        }
        assertThat(table.size()).isEqualTo(map.size());
    }

    @Test
    void absentKeysAreNotFound() {
        // Given
        VertexTable table = new VertexTable(2, 4);
        table.findOrAdd(new int[] {1, 2});

        // When / Then
        assertThat(table.find(new int[] {2, 1})).isEqualTo(VertexTable.ABSENT);
        assertThat(table.find(new int[] {1, 2})).isZero();
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void keysCanBeReadBack() {
        // Given
        VertexTable table = new VertexTable(2, 4);
        table.findOrAdd(new int[] {5, -6});
        table.findOrAdd(new int[] {-7, 8});

        // When
        int[] key = new int[2];
        table.copyKey(1, key);

        // Then
        assertThat(key).containsExactly(-7, 8);
    }
}
