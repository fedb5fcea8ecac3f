package io.ficklestream.vision.image;

/** Single-channel maps, such as confidences, as 8-bit greyscale PNG files. */
public final class GreyPng {
    private GreyPng() {}

    /** Encodes {@code values}, row-major, unsigned 0..255 = black..white. */
    public static byte[] encode(int height, int width, byte[] values) {
        if (values.length != (long) height * width) {
            throw new IllegalArgumentException(
                    "a grey image of " + width + " x " + height + " pixels cannot have " + values.length + " values");
        }
        return PngWriter.write(PngWriter.GREY, height, width, values, new byte[0]);
    }
}
