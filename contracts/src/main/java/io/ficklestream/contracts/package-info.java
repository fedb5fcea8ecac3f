/**
 * Everything the services say to each other: messages, topics, record headers, class names and codecs.
 *
 * <p>Messages are immutable records that refuse to be built wrong. Byte and integer arrays are handed over, not copied:
 * whoever builds or reads a message must not modify an array afterwards.
 */
package io.ficklestream.contracts;
