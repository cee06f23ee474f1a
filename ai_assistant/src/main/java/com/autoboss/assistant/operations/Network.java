package com.autoboss.assistant.operations;

import java.net.InetAddress;

/**
 * Addresses that begin alike.
 *
 * @param first any of them
 * @param bits how many bits they share
 */
record Network(InetAddress first, int bits) {

  static Network parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int all = address.getAddress().length * 8;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException("no network " + text);
    }
    return new Network(address, bits);
  }

  boolean contains(byte[] address) {
    byte[] mine = first.getAddress();
    if (mine.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((mine[bit / 8] ^ address[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
