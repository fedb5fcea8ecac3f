/** The Kafka Streams application that reads the stream into a table, and what says how it is doing. */
package io.ficklestream.gateway.messaging;
