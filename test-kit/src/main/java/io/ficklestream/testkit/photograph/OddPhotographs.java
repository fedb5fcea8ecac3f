package io.ficklestream.testkit.photograph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What people and cameras submit besides ordinary photographs: each is to be decoded right or refused with a reason. */
public final class OddPhotographs {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    private OddPhotographs() {}

    /** Those that must be refused. */
    public static List<OddPhotograph> unreadable() {
        return List.of(
                refused("truncated-jpeg", truncatedJpeg()),
                refused("zero-bytes", new byte[0]),
                refused("text-named-jpg", text()),
                refused("png-header-60000x60000", PngHeader.claiming(60_000, 60_000)));
    }

    /** Those that must be decoded. */
    public static List<OddPhotograph> readable() {
        return List.of(
                decoded("cmyk-jpeg", Photographs.cmykJpeg(WIDTH, HEIGHT, 1)),
                decoded("sixteen-bit-png", Photographs.sixteenBitPng(WIDTH, HEIGHT, 2)),
                decoded("animated-gif", Photographs.animatedGif(WIDTH, HEIGHT, 3, 3)));
    }

    /** A JPEG that breaks off in the middle, as an interrupted upload leaves it. */
    public static byte[] truncatedJpeg() {
        byte[] whole = Photographs.jpeg(WIDTH, HEIGHT, 4);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A readable JPEG with zeros behind it up to a size. */
    public static byte[] oversize(int bytes) {
        return Arrays.copyOf(Photographs.jpeg(WIDTH, HEIGHT, 5), bytes);
    }

    private static byte[] text() {
        return "This is a note to self: rename the photographs.\n".getBytes(StandardCharsets.UTF_8);
    }

    private static OddPhotograph refused(String name, byte[] bytes) {
        return new OddPhotograph(name, bytes, false);
    }

    private static OddPhotograph decoded(String name, byte[] bytes) {
        return new OddPhotograph(name, bytes, true);
    }
}
