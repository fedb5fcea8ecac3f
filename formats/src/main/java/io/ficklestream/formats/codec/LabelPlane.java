package io.ficklestream.formats.codec;

/**
 * Numbers of pixels.
 *
 * @param numbers row-major; not copied: do not modify after
 */
record LabelPlane(int height, int width, int[] numbers) {
    int at(int y, int x) {
        return numbers[y * width + x];
    }
}
