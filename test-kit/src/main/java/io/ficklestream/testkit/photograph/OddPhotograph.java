package io.ficklestream.testkit.photograph;

/**
 * A submission that is not an ordinary photograph.
 *
 * @param name what is odd, usable as an image id
 * @param bytes what is submitted as the photograph
 * @param readable whether it is to be decoded; else it is to be refused with a reason
 */
public record OddPhotograph(String name, byte[] bytes, boolean readable) {
    @Override
    public String toString() {
        return name;
    }
}
