package io.ficklestream.contracts;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * A codec over a generated Protobuf message.
 *
 * @param what the kind of message, for error messages
 */
record ProtobufCodec<T, W extends MessageLite>(
        String what, Parser<W> parser, Function<T, W> toWire, Function<W, T> fromWire) implements Codec<T> {

    @Override
    public byte[] encode(T value) {
        W wire = toWire.apply(value);
        byte[] bytes = new byte[wire.getSerializedSize()];
        CodedOutputStream output = CodedOutputStream.newInstance(bytes);
        // Sorts the entries of maps, whose order is otherwise that of a hash table.
        output.useDeterministicSerialization();
        try {
            wire.writeTo(output);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of the size that Protobuf announced is too small", e);
        }
        output.checkNoSpaceLeft();
        return bytes;
    }

    @Override
    public T decode(byte[] bytes) {
        if (bytes == null) {
            throw new UndecodableMessageException(what + ": the record has no value");
        }
        try {
            return fromWire.apply(parser.parseFrom(bytes));
        } catch (InvalidProtocolBufferException e) {
            throw new UndecodableMessageException(
                    what + ": these " + bytes.length + " bytes are not a Protobuf message, or it was cut off", e);
        } catch (IllegalArgumentException e) {
            throw new UndecodableMessageException(what + ": " + e.getMessage(), e);
        }
    }
}
