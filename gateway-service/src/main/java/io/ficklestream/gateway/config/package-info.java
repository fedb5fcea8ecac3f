/** The settings of the gateway and the objects that are made from them. */
package io.ficklestream.gateway.config;
