# SPDX-License-Identifier: GPL-3.0-or-later
"""Small changes of a C++ text, each of which a test should notice.

The text is taken apart into tokens; nothing is known of types. What tells `a < b` from `vector<int>`, and `a & b` from
`Foo &b`, is that .clang-format puts spaces on both sides of an operator between two values and nowhere else.
"""
import dataclasses
import re

_TOKEN = re.compile(r'''
    (?P<space>\s+)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>(?:u8|[uUL])?R"(?P<delimiter>[^()\s\\]*)\(.*?\)(?P=delimiter)"(?:\w+)?|(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"(?:\w+)?)
  | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<number>(?:0[xX][\da-fA-F']+|0[bB][01']+|(?:\d[\d']*\.?[\d']*|\.\d[\d']*)(?:[eE][+-]?\d+)?)\w*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<operator><=>|->\*|<<=|>>=|\.\.\.|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
''', re.VERBOSE | re.DOTALL)

_SWAPS = {
    '<': ('<=', '>='), '<=': ('<', '>'), '>': ('>=', '<='), '>=': ('>', '<'), '==': ('!=',), '!=': ('==',),
    '+': ('-',), '-': ('+',), '*': ('/',), '/': ('*',), '%': ('*',), '&&': ('||',), '||': ('&&',),
    '&': ('|',), '|': ('&',), '^': ('&',), '<<': ('>>',), '>>': ('<<',),
    '+=': ('-=',), '-=': ('+=',), '*=': ('/=',), '/=': ('*=',), '|=': ('&=',), '&=': ('|=',),
}
_NAME_SWAPS = {'true': 'false', 'false': 'true', 'min': 'max', 'max': 'min', 'ceil': 'floor', 'floor': 'ceil'}
# What a statement that does something does not begin with.
_NO_STATEMENT = set('''alignas auto bool case catch char class concept const constexpr consteval constinit default do double
    else enum explicit extern float for friend if inline int long mutable namespace operator private protected public
    requires return short signed sizeof static static_assert struct switch template this throw try typedef typename union
    unsigned using virtual void volatile while Q_OBJECT Q_GADGET Q_ENUM Q_ENUM_NS Q_DISABLE_COPY_MOVE Q_NAMESPACE'''.split())
# What stands within their brackets is looked at by the compiler, or is there to end the program where it is wrong itself.
_LEFT_ALONE = {'static_assert', 'alignas', 'Q_ASSERT', 'Q_ASSERT_X', 'Q_UNREACHABLE', 'Q_UNUSED', 'Q_DECLARE_LOGGING_CATEGORY',
               'qCDebug', 'qCInfo', 'qCWarning', 'decltype', 'sizeof', 'noexcept'}
_ASSIGNMENTS = {'=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>='}


@dataclasses.dataclass(frozen=True)
class Token:
    kind: str
    text: str
    begin: int
    end: int


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One change: text[begin:end] becomes `replacement`."""
    begin: int
    end: int
    replacement: str
    change: str        # what a reader sees: '< to <='
    line: int          # from 1
    source: str        # the line it begins in, without its margin
    nth: int = 1       # of the changes of that name in that line

    def apply(self, text):
        return text[:self.begin] + self.replacement + text[self.end:]

    @property
    def name(self):
        return self.change if self.nth == 1 else f'{self.change} ({self.nth})'


def tokens_of(text):
    """Without white space, comments and preprocessor lines."""
    found = []
    at = 0
    while at < len(text):
        if text[at] == '#' and not text[text.rfind('\n', 0, at) + 1:at].strip():
            end = at
            while True:
                end = text.find('\n', end)
                if end < 0 or text[end - 1] != '\\':
                    break
                end += 1
            at = len(text) if end < 0 else end
            continue
        match = _TOKEN.match(text, at)
        kind = match.lastgroup if match.lastgroup != 'delimiter' else 'string'
        if kind not in ('space', 'comment'):
            found.append(Token(kind, match.group(), at, match.end()))
        at = match.end()
    return found


class _Reader:
    def __init__(self, text):
        self.text = text
        self.tokens = tokens_of(text)
        self.partner = {}
        self.left_alone = [False] * len(self.tokens)
        self.in_angles = [False] * len(self.tokens)
        self.in_for = [False] * len(self.tokens)
        self._match_brackets()
        self._find_what_is_left_alone()

    def is_at(self, i, *texts):
        return 0 <= i < len(self.tokens) and self.tokens[i].text in texts

    def has_space_before(self, i):
        return self.text[self.tokens[i].begin - 1:self.tokens[i].begin].isspace()

    def has_space_after(self, i):
        return self.text[self.tokens[i].end:self.tokens[i].end + 1].isspace()

    def _match_brackets(self):
        opened = []
        for i, token in enumerate(self.tokens):
            if token.kind != 'operator':
                continue
            if token.text in '([{':
                opened.append(i)
            elif token.text in ')]}' and opened:
                begin = opened.pop()
                self.partner[begin] = i
                self.partner[i] = begin

    def _find_what_is_left_alone(self):
        for i, token in enumerate(self.tokens):
            if token.text in _LEFT_ALONE and self.is_at(i + 1, '(') and i + 1 in self.partner:
                for j in range(i, self.partner[i + 1] + 1):
                    self.left_alone[j] = True
            elif token.text == '[' and self.is_at(i + 1, '[') and self.tokens[i + 1].begin == token.end and i in self.partner:
                for j in range(i, self.partner[i] + 1):
                    self.left_alone[j] = True
            elif token.text == 'operator':
                for j in range(i, i + 3):
                    if j < len(self.tokens) and not self.is_at(j, '('):
                        self.left_alone[j] = True
            elif token.text == 'for' and self.is_at(i + 1, '('):
                for j in range(i + 1, self.partner.get(i + 1, i) + 1):
                    self.in_for[j] = True
            elif token.text == '<' and i and not self.has_space_before(i) and self.tokens[i - 1].kind == 'name':
                depth = 0
                for j in range(i, len(self.tokens)):
                    text = self.tokens[j].text
                    depth += (text == '<') - (text == '>') - 2 * (text == '>>')
                    self.in_angles[j] = True
                    if depth <= 0 or text in ';{':
                        break

    def leave_alone_what_is_no_body(self):
        is_body = [False]
        for i, token in enumerate(self.tokens):
            if token.kind == 'operator' and token.text == '{':
                j = i - 1
                is_type = has_brackets = False
                while j >= 0 and not self.is_at(j, ';', '{', '}', ':'):
                    if self.is_at(j, ')') and j in self.partner:
                        has_brackets = True
                        j = self.partner[j]
                    is_type = is_type or self.is_at(j, 'class', 'struct', 'enum', 'union', 'namespace')
                    j -= 1
                is_type = is_type or self.is_at(j, ':') and not has_brackets   # behind base classes
                is_body.append(is_body[-1] or has_brackets and not is_type)
            self.left_alone[i] = self.left_alone[i] or not is_body[-1]
            if token.kind == 'operator' and token.text == '}' and len(is_body) > 1:
                is_body.pop()

    def is_between_values(self, i):
        before = self.tokens[i - 1] if i else None
        if not before or not self.has_space_before(i) or not self.has_space_after(i):
            return False
        return before.kind in ('name', 'number', 'string', 'char') and before.text not in ('return', 'case', 'operator') \
            or before.text in (')', ']', '}')

    def statement_begins(self, i):
        before = self.tokens[i - 1].text if i else ''
        if before in (';', '{', '}', 'else', 'do'):
            return True
        if before == ')':
            opening = self.partner.get(i - 1)
            return opening is not None and self.is_at(opening - 1, 'if', 'while', 'for', 'constexpr')
        if before == ':':
            for j in range(i - 2, max(i - 9, -1), -1):
                if self.is_at(j, 'case', 'default'):
                    return True
                if self.is_at(j, ';', '{', '}', '?', '(', ')'):
                    return False
        return False

    def end_of_statement(self, i):
        """The place of the ; that ends what begins at i, or None."""
        while i < len(self.tokens):
            text = self.tokens[i].text
            if text == ';':
                return i
            if text in '([{' and i in self.partner and self.tokens[i].kind == 'operator':
                i = self.partner[i]
            elif text in ')]}' and self.tokens[i].kind == 'operator':
                return None
            i += 1
        return None

    def is_doing(self, begin, end):
        """Whether these tokens call, assign or count, and declare nothing."""
        if self.tokens[begin].text in _NO_STATEMENT or self.tokens[begin].kind not in ('name', 'operator') \
                or self.tokens[begin].text in ('{', '}', '~', '[', '#'):
            return False
        does = self.tokens[begin].text in ('++', '--')
        i = begin
        while i < end:
            token = self.tokens[i]
            if token.text in _ASSIGNMENTS or token.text in ('++', '--'):
                does = True
                break
            if i > begin and token.kind == 'name' and (
                    self.tokens[i - 1].kind == 'name' or self.in_angles[i - 1] and self.tokens[i - 1].text == '>'
                    or self.tokens[i - 1].text in ('&', '*', '&&') and i - 1 > begin and not self.has_space_after(i - 1)):
                return False   # Type name, Type<...> name, Type &name
            if token.text == '(':
                does = True
            i = self.partner[i] + 1 if token.text in ('(', '[', '{') and i in self.partner else i + 1
        return does


def _constants(text):
    """What another number is written like, or nothing."""
    match = re.fullmatch(r"(0[xX][\da-fA-F']+|0[bB][01']+|\d[\d']*|(?:\d[\d']*\.[\d']*|\.\d+|\d[\d']*)(?:[eE][+-]?\d+)?)([A-Za-z_]\w*)?", text)
    if not match:
        return []
    digits, suffix = match.group(1).replace("'", ''), match.group(2) or ''
    if re.fullmatch(r'0[xX].*|0[bB].*|\d+', digits):
        number = int(digits, 0) if len(digits) > 1 and digits[1] in 'xXbB' else int(digits, 10)
        return [f'{number + 1}{suffix}'] + ([f'{number - 1}{suffix}'] if number > 0 else [])
    number = float(digits)
    return [f'{number + 1.0!r}{suffix}'] + ([f'{number * 0.5!r}{suffix}'] if number else [])


def mutants_of(text, only_bodies=False):
    """All of them, in the order of the text; those within functions alone, or all."""
    reader = _Reader(text)
    if only_bodies:
        reader.leave_alone_what_is_no_body()
    tokens = reader.tokens
    found = []

    def add(begin, end, replacement, change):
        line = text.count('\n', 0, begin) + 1
        margin = text.rfind('\n', 0, begin) + 1
        stop = text.find('\n', begin)
        source = re.sub(r'\s+', ' ', text[margin:stop if stop >= 0 else len(text)]).strip()
        found.append(Mutant(begin, end, replacement, change, line, source))

    def replace(token, replacement):
        add(token.begin, token.end, replacement, f'{token.text} to {replacement}')

    for i, token in enumerate(tokens):
        if reader.left_alone[i]:
            continue
        if token.kind == 'operator':
            if token.text in _SWAPS and reader.is_between_values(i) and not reader.in_angles[i]:
                for other in _SWAPS[token.text]:
                    replace(token, other)
            elif token.text in ('++', '--') and not reader.in_for[i]:
                replace(token, '--' if token.text == '++' else '++')
            elif token.text == '!' and not reader.has_space_after(i):
                add(token.begin, token.end, '', '! dropped')
            elif token.text == '-' and not reader.has_space_after(i) and not reader.in_angles[i]:
                add(token.begin, token.end, '', '- dropped')
            elif token.text == '?':
                begin = _begin_of_condition(reader, i)
                add(tokens[begin].begin, tokens[i - 1].end, f'!({text[tokens[begin].begin:tokens[i - 1].end]})', '? negated')
        elif token.kind == 'number' and not reader.in_angles[i] and not reader.is_at(i - 1, 'case'):
            for other in _constants(token.text):
                replace(token, other)
        elif token.kind == 'name':
            if token.text in _NAME_SWAPS and not reader.in_angles[i]:
                # std::min of values, not a limit of a type.
                if token.text in ('true', 'false') or reader.is_at(i - 1, '::') and (
                        reader.is_at(i - 2, 'std', 'ranges', 'chrono') and not reader.is_at(i + 2, ')')):
                    replace(token, _NAME_SWAPS[token.text])
            elif token.text in ('if', 'while') and reader.is_at(i + 1, '(') and i + 1 in reader.partner:
                begin, end = i + 2, reader.partner[i + 1]
                j = begin
                while j < end:   # The condition is what stands behind an initialiser.
                    if tokens[j].text == ';':
                        begin = j + 1
                    j = reader.partner[j] + 1 if tokens[j].text in ('(', '[', '{') and j in reader.partner else j + 1
                j, declares = begin, False
                while j < end:
                    declares = declares or tokens[j].text == '='
                    j = reader.partner[j] + 1 if tokens[j].text in ('(', '[', '{') and j in reader.partner else j + 1
                if begin < end and not declares and not (begin + 1 < end and tokens[begin].text == '!'
                                                         and _is_one_operand(reader, begin + 1, end)):
                    add(tokens[begin].begin, tokens[end - 1].end, f'!({text[tokens[begin].begin:tokens[end - 1].end]})',
                        f'{token.text} negated')
            elif token.text == 'return':
                end = reader.end_of_statement(i + 1)
                value = text[tokens[i + 1].begin:tokens[end - 1].end] if end and end > i + 1 else ''
                if not value and end:
                    add(token.begin, tokens[end].begin, '', 'return removed')
                elif value and value not in ('{}', 'true', 'false', '0', 'std::nullopt', 'nullptr', '*this'):
                    add(token.begin, tokens[end].begin, 'return {}', 'return {}')
            elif token.text in ('break', 'continue') and reader.is_at(i + 1, ';'):
                add(token.begin, token.end, '', f'{token.text} removed')
        if token.kind in ('name', 'operator') and not reader.in_for[i] and reader.statement_begins(i):
            end = reader.end_of_statement(i)
            if end is not None and end > i and token.text not in ('break', 'continue') and reader.is_doing(i, end):
                add(token.begin, tokens[end].begin, '', 'removed')

    numbered, seen = [], {}
    for mutant in sorted(found, key=lambda m: (m.begin, m.end, m.change)):
        key = (mutant.line, mutant.change)
        seen[key] = seen.get(key, 0) + 1
        numbered.append(dataclasses.replace(mutant, nth=seen[key]))
    return numbered


def _is_one_operand(reader, begin, end):
    """Whether a ! before begin is about all that follows: then to drop it is to negate."""
    j = begin
    while j < end:
        if reader.tokens[j].kind == 'operator' and reader.tokens[j].text in ('&&', '||', '==', '!=', '<', '>', '<=', '>=', '?', '&', '|') \
                and not reader.in_angles[j]:
            return False
        j = reader.partner[j] + 1 if reader.tokens[j].text in ('(', '[', '{') and j in reader.partner else j + 1
    return True


def _begin_of_condition(reader, question):
    """The first token of the condition before a ?, which binds less than anything but assignments."""
    j = question - 1
    while j >= 0:
        token = reader.tokens[j]
        if token.text in (')', ']', '}') and token.kind == 'operator' and j in reader.partner:
            if token.text == '}' and not reader.is_at(j + 1, '.', '->', '==', '!=', '?'):
                break
            j = reader.partner[j] - 1
            continue
        if token.kind == 'operator' and (token.text in _ASSIGNMENTS or token.text in (',', ';', '(', '[', '{', '?', ':')) \
                and not reader.in_angles[j] or token.text == 'return':
            break
        j -= 1
    return j + 1
