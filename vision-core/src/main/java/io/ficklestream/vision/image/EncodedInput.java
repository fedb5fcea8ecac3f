package io.ficklestream.vision.image;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory for image readers. Some of them go on without end where the file has ended, on bits that are not there;
 * so this one answers "end of file" only so often.
 */
final class EncodedInput extends ImageInputStreamImpl {
    /** What a reader may ask before it is known how many pixels there are. */
    private static final long FOR_A_HEADER = 4096;
    /** Colours of one value take no bits: a reader may ask for each of a pixel's four, and for a distance. */
    private static final long FOR_A_PIXEL = 5;

    private static final EOFException END = new EndOfFile();

    private final byte[] encoded;
    private long endsLeft = FOR_A_HEADER;

    EncodedInput(byte[] encoded) {
        this.encoded = encoded;
    }

    /** To be called when the number of pixels is known, and is within the limits. */
    void expectPixels(long pixels) {
        endsLeft += FOR_A_PIXEL * pixels;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        return atEnd() ? -1 : encoded[(int) streamPos++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = (int) Math.min(length, encoded.length - streamPos);
        System.arraycopy(encoded, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    /** Without a new exception each time: a reader that uses them to find the end finds it very often. */
    @Override
    public byte readByte() throws IOException {
        int value = read();
        if (value < 0) {
            throw END;
        }
        return (byte) value;
    }

    @Override
    public long length() {
        return encoded.length;
    }

    private boolean atEnd() {
        if (streamPos < encoded.length) {
            return false;
        }
        if (endsLeft == 0) {
            throw new IllegalStateException("its data go on where the file has ended");
        }
        endsLeft--;
        return true;
    }

    /** The same object every time, so it says nothing of where. */
    private static final class EndOfFile extends EOFException {
        private static final long serialVersionUID = 1;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
