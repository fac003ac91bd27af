// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baretrade.h"

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace feedwarden {

bool readBareTrade(std::string_view text, BareTrade &trade)
{
    using namespace simdjson;
    static ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(text.data(), text.size(), text.size() + SIMDJSON_PADDING).get(document))
        return false;
    ondemand::object root;
    if (document.get_object().get(root))
        return false;
    for (auto rootField : root) {
        std::string_view rootKey;
        if (rootField.unescaped_key().get(rootKey))
            return false;
        if (rootKey == "stream") {
            if (rootField.value().get_string().get(trade.stream))
                return false;
            continue;
        }
        if (rootKey != "data")
            return false;
        ondemand::object data;
        if (rootField.value().get_object().get(data))
            return false;
        for (auto field : data) {
            std::string_view key;
            if (field.unescaped_key().get(key) || key.size() != 1)
                return false;
            uint64_t number = 0;
            bool flag = false;
            switch (key[0]) {
            case 'e':
                if (field.value().get_string().get(trade.type))
                    return false;
                break;
            case 'E':
                if (field.value().get_uint64().get(number))
                    return false;
                trade.eventTime = number;
                break;
            case 's':
                if (field.value().get_string().get(trade.symbol))
                    return false;
                break;
            case 't':
                if (field.value().get_uint64().get(number))
                    return false;
                trade.id = number;
                break;
            case 'p':
                if (field.value().get_double_in_string().get(trade.priceValue))
                    return false;
                break;
            case 'q':
                if (field.value().get_double_in_string().get(trade.quantityValue))
                    return false;
                break;
            case 'T':
                if (field.value().get_uint64().get(number))
                    return false;
                trade.tradeTime = number;
                break;
            case 'm':
                if (field.value().get_bool().get(flag))
                    return false;
                trade.maker = flag;
                break;
            case 'M':
                if (field.value().get_bool().get(flag))
                    return false;
                break;
            default:
                return false;
            }
        }
    }
    // 3.0 has no at_end(): past the end there is no location.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

}   // namespace feedwarden
