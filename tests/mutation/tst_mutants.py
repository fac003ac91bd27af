#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the mutator find what it should and nothing else, and does survivors.txt speak of what there is?"""
import unittest

import mutants
import mutate


def names(text, **options):
    return [mutant.name for mutant in mutants.mutants_of(text, **options)]


def changed(text, name):
    """The text with the change of that name."""
    found = [mutant for mutant in mutants.mutants_of(text) if mutant.name == name]
    assert len(found) == 1, f'{name} is found {len(found)} times in {text}'
    return found[0].apply(text)


class TestMutants(unittest.TestCase):
    def test_each_operator(self):
        for operator, others in {'<': ['<=', '>='], '<=': ['<', '>'], '==': ['!='], '&&': ['||'], '+': ['-'], '*': ['/'],
                                 '%': ['*'], '&': ['|'], '<<': ['>>'], '+=': ['-=']}.items():
            text = f'{{ f = a {operator} b; }}' if operator != '+=' else '{ a += b; }'
            self.assertEqual([name for name in names(text) if name != 'removed'],
                             [f'{operator} to {other}' for other in others], text)

    def test_what_is_no_operator(self):
        for text in ('std::vector<int> a;', 'const Foo &a = b;', 'Foo *a;', 'void f(Foo &&a);', 'template<class A, int B> class C;',
                     'std::map<A, std::vector<B>> c;', 'Foo operator+(Foo a);', 'bool operator<(Foo a);', 'using A = B;',
                     'auto operator<=>(const A &) const = default;', 'a->b;', 'int a(int b);', 'std::array<int, 5> a;'):
            self.assertEqual(names(text), [], text)

    def test_what_is_left_alone(self):
        for text in ('// a < b', '/* a < b\n 1 */', '#include <a>\n#if A < 1 \\\n && B > 2\n', 'a = "b < 1";', 'R"x(a < 1)x";',
                     '[[unlikely]];', '[[nodiscard("1")]];', 'static_assert(a < 1);', 'Q_ASSERT(a < 1);', "a = ',';", 'alignas(64) a;',
                     'qCWarning(a, 1) ;'):
            self.assertEqual([name for name in names(text) if name != 'removed'], [], text)

    def test_constants(self):
        self.assertEqual(names('int a = 0;'), ['0 to 1'])
        self.assertEqual(names("int a = 1'000;"), ["1'000 to 1001", "1'000 to 999"])
        self.assertEqual(names('auto a = 10s;'), ['10s to 11s', '10s to 9s'])
        self.assertEqual(names('auto a = 0x10u;'), ['0x10u to 15u', '0x10u to 17u'])
        self.assertEqual(names('auto a = 0.5;'), ['0.5 to 0.25', '0.5 to 1.5'])
        self.assertEqual(names('auto a = true;'), ['true to false'])
        self.assertEqual(names('auto a = -b;'), ['- dropped'])

    def test_conditions(self):
        self.assertEqual(changed('{ if (a && b) c(); }', 'if negated'), '{ if (!(a && b)) c(); }')
        self.assertEqual(changed('{ if (const auto a = b(); a) c(); }', 'if negated'), '{ if (const auto a = b(); !(a)) c(); }')
        self.assertNotIn('if negated', names('{ if (const auto *a = b()) c(); }'))
        self.assertEqual(changed('{ if (!a) b(); }', '! dropped'), '{ if (a) b(); }')
        self.assertNotIn('if negated', names('{ if (!a(b)) c(); }'))   # as dropping the ! is
        self.assertIn('if negated', names('{ if (!a || b) c(); }'))
        self.assertEqual(changed('{ while (a) b(); }', 'while negated'), '{ while (!(a)) b(); }')
        self.assertEqual(changed('{ return a.b(c) > d ? e : f; }', '? negated'), '{ return !(a.b(c) > d) ? e : f; }')
        self.assertEqual(changed('{ g(a, b ? c : d); }', '? negated'), '{ g(a, !(b) ? c : d); }')

    def test_statements(self):
        self.assertEqual(changed('{ a.b(c); return; }', 'removed'), '{ ; return; }')
        self.assertEqual(changed('{ if (a)\n b = c;\n }', 'removed'), '{ if (a)\n ;\n }')
        self.assertEqual(changed('{ ++a; }', 'removed'), '{ ; }')
        self.assertEqual(changed('{ ++a; }', '++ to --'), '{ --a; }')
        self.assertEqual(changed('{ sort(a, [](int b) { return b; }); }', 'removed'), '{ ; }')
        self.assertEqual(changed('switch (a) { case B: c(); }', 'removed'), 'switch (a) { case B: ; }')
        self.assertEqual(changed('{ for (;;) { break; } }', 'break removed'), '{ for (;;) { ; } }')
        for text in ('{ Foo a(b); }', '{ const auto a = b(); }', '{ std::vector<int> a = b(); }', '{ Foo &a = b(); }', '{ auto a = b; }'):
            self.assertNotIn('removed', names(text), text)

    def test_returns(self):
        self.assertEqual(changed('{ return a.b(c); }', 'return {}'), '{ return {}; }')
        self.assertEqual(changed('{ return; }', 'return removed'), '{ ; }')
        self.assertEqual(names('{ return {}; }'), [])
        self.assertEqual(names('{ return true; }'), ['true to false'])

    def test_only_bodies(self):
        text = 'class A { int b = 1; int c() const { return b + 1; } enum D { E = 1 }; };\nstatic constexpr int F = 1;\n'
        self.assertEqual(names(text, only_bodies=True), ['return {}', '+ to -', '1 to 0', '1 to 2'])
        self.assertEqual(len(names(text)), 10)

    def test_names_tell_changes_of_one_line_apart(self):
        found = mutants.mutants_of('{\n    f = a < b && c < d;\n}\n')
        self.assertEqual([(m.name, m.line, m.source) for m in found if m.change == '< to <='],
                         [('< to <=', 2, 'f = a < b && c < d;'), ('< to <= (2)', 2, 'f = a < b && c < d;')])


class TestSurvivors(unittest.TestCase):
    def test_every_row_is_of_something_that_there_is(self):
        known = mutate.known_survivors()
        there = {file: {mutate.key_of(file, mutant) for mutant in mutate.mutants_of_file(file)} for file, _, _ in known}
        for key, reason in known.items():
            self.assertIn(key, there[key[0]], 'the file has no such line, or no such change can be made of it')
            self.assertGreater(len(reason.split()), 3, f'{key} has no reason')

    def test_rows_are_sorted(self):
        rows = [line for line in mutate.SURVIVORS.read_text().splitlines() if line and not line.startswith('#')]
        files = [row.split('\t')[0] for row in rows]
        self.assertEqual(files, sorted(files))
        self.assertEqual(len(rows), len(mutate.known_survivors()), 'a row is there twice')


if __name__ == '__main__':
    unittest.main()
