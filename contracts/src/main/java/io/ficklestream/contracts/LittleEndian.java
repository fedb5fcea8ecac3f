package io.ficklestream.contracts;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/** Integer planes as little-endian bytes: far smaller and faster than Protobuf's repeated numbers. */
final class LittleEndian {
    private LittleEndian() {}

    static ByteString ofUnsignedShorts(int[] values) {
        ByteBuffer buffer = buffer(values.length * Short.BYTES);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return Wire.bytes(buffer.array());
    }

    static ByteString ofInts(int[] values) {
        ByteBuffer buffer = buffer(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        return Wire.bytes(buffer.array());
    }

    static int[] toUnsignedShorts(ByteString bytes) {
        ShortBuffer shorts =
                bytes.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        int[] values = new int[shorts.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Short.toUnsignedInt(shorts.get(i));
        }
        return values;
    }

    static int[] toInts(ByteString bytes) {
        IntBuffer ints =
                bytes.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] values = new int[ints.remaining()];
        ints.get(values);
        return values;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
