using System.Runtime.InteropServices;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>
/// Finds fields of one response name that cannot be merged (specification, section 5.3.2). The specification compares each selection set
/// with its fragments inlined, which takes exponential time. Here the fields of each selection set and fragment are collected once, and
/// each pair of fragments, and of a selection set and a fragment, is compared once; the comparisons left are counted against the limit.
/// </summary>
internal sealed class FieldMerging
{
    private const int MaxInnerConflicts = ErrorText.MaxLocations / 2;

    private readonly ValidationContext _context;
    private readonly ArgumentComparison _arguments;
    private readonly Dictionary<(NamedType?, SelectionSetNode), FieldSet> _fieldSets = [];
    private readonly Dictionary<(object, object), bool> _compared = [];
    private readonly List<ConflictList> _lists = [];
    private SelectionSetNode _current = null!;
    private int _comparisons;

    public FieldMerging(ValidationContext context)
    {
        _context = context;
        _arguments = new ArgumentComparison(Spend);
    }

    /// <summary>Reports the conflicts within one selection set.</summary>
    /// <param name="parentType">What it selects from; null when that is unknown.</param>
    /// <param name="set">Of an operation, a fragment or a field.</param>
    public void Check(NamedType? parentType, SelectionSetNode set)
    {
        _current = set;
        var fields = FieldsOf(parentType, set);
        var found = ListAt(0, _context.Limits.MaxErrors);
        CompareWithin(fields, found);
        for (var i = 0; i < fields.Fragments.Count; i++)
        {
            CompareWithFragment(fields, fields.Fragments[i], exclusive: false, found);
            for (var j = i + 1; j < fields.Fragments.Count; j++)
            {
                CompareFragments(fields.Fragments[i], fields.Fragments[j], exclusive: false, found);
            }
        }

        ReportFound();
    }

    private void CompareWithin(FieldSet fields, ConflictList found)
    {
        foreach (var group in fields.Groups.Values)
        {
            // A leaf repeated a thousand times over needs no million comparisons.
            if (group.Count < 2 || group.TrueForAll(field => Spend() && field.IsSamePlainLeaf(group[0])))
            {
                continue;
            }

            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    CompareFields(group[i], group[j], exclusive: false, found);
                    if (found.IsFull || _context.IsStopped)
                    {
                        return;
                    }
                }
            }
        }
    }

    private void CompareBetween(FieldSet first, FieldSet second, bool exclusive, ConflictList found)
    {
        if (first.Groups.Count == 0 || second.Groups.Count == 0)
        {
            return;
        }

        foreach (var (name, firstGroup) in first.Groups)
        {
            if (!Spend())
            {
                return;
            }

            if (!second.Groups.TryGetValue(name, out var secondGroup))
            {
                continue;
            }

            foreach (var a in firstGroup)
            {
                foreach (var b in secondGroup)
                {
                    CompareFields(a, b, exclusive, found);
                    if (found.IsFull || _context.IsStopped)
                    {
                        return;
                    }
                }
            }
        }
    }

    private void CompareWithFragment(FieldSet fields, DefinitionScope fragment, bool exclusive, ConflictList found)
    {
        if (fields.Groups.Count == 0 || !Spend() || WasCompared(fields, fragment, exclusive) || !_context.CanNest(fragment.SelectionSet))
        {
            return;
        }

        var inFragment = FieldsOf(fragment);
        if (fields == inFragment)
        {
            return;
        }

        CompareBetween(fields, inFragment, exclusive, found);
        foreach (var inner in inFragment.Fragments)
        {
            CompareWithFragment(fields, inner, exclusive, found);
        }
    }

    private void CompareFragments(DefinitionScope first, DefinitionScope second, bool exclusive, ConflictList found)
    {
        if (first == second || !Spend() || WasPairCompared(first, second, exclusive) || !_context.CanNest(first.SelectionSet))
        {
            return;
        }

        var inFirst = FieldsOf(first);
        var inSecond = FieldsOf(second);
        CompareBetween(inFirst, inSecond, exclusive, found);
        foreach (var inner in inSecond.Fragments)
        {
            CompareFragments(first, inner, exclusive, found);
        }

        foreach (var inner in inFirst.Fragments)
        {
            CompareFragments(inner, second, exclusive, found);
        }
    }

    private void CompareFields(SelectedField first, SelectedField second, bool exclusive, ConflictList found)
    {
        if (found.IsFull || !Spend() || first.IsSamePlainLeaf(second))
        {
            return;
        }

        // Objects of two different types are never the same object: then only the shape of the answers must agree.
        var neverBoth = exclusive || (first.ParentType != second.ParentType && first.ParentType is ObjectType && second.ParentType is ObjectType);
        if (FieldComparison.ReasonOfConflict(first, second, neverBoth, _arguments) is { } reason)
        {
            Add(found, new Conflict(first.ResponseName, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is { } firstSet && second.Node.SelectionSet is { } secondSet)
        {
            var inner = ListAt(found.Level + 1, MaxInnerConflicts);
            CompareSelections(
                FieldsOf(first.Definition?.Type.Named, firstSet),
                FieldsOf(second.Definition?.Type.Named, secondSet),
                neverBoth,
                firstSet,
                inner);
            if (inner.Items.Count > 0)
            {
                Add(found, FieldComparison.Join(first, second, inner.Items, MaxInnerConflicts));
            }
        }
    }

    private void CompareSelections(FieldSet first, FieldSet second, bool exclusive, SelectionSetNode place, ConflictList found)
    {
        if (!_context.CanNest(place))
        {
            return;
        }

        CompareBetween(first, second, exclusive, found);
        foreach (var fragment in second.Fragments)
        {
            CompareWithFragment(first, fragment, exclusive, found);
        }

        foreach (var fragment in first.Fragments)
        {
            CompareWithFragment(second, fragment, exclusive, found);
        }

        foreach (var a in first.Fragments)
        {
            foreach (var b in second.Fragments)
            {
                CompareFragments(a, b, exclusive, found);
            }
        }
    }

    // A conflict that the comparison was stopped in the middle of is none.
    private void Add(ConflictList found, Conflict conflict)
    {
        if (!_context.IsStopped)
        {
            found.Items.Add(conflict);
        }
    }

    private void ReportFound()
    {
        foreach (var conflict in _lists[0].Items)
        {
            _context.Report(ErrorsOfFields.FieldsConflict(_context, conflict));
        }

        _lists[0].Items.Clear();
    }

    // Comparisons are nested, and most find nothing: one list for each level serves them all.
    private ConflictList ListAt(int level, int most)
    {
        if (level == _lists.Count)
        {
            _lists.Add(new ConflictList(level, most));
        }

        _lists[level].Items.Clear();
        return _lists[level];
    }

    private FieldSet FieldsOf(DefinitionScope fragment) => FieldsOf(_context.TypeOf(fragment.Fragment!.TypeCondition), fragment.SelectionSet);

    private FieldSet FieldsOf(NamedType? parentType, SelectionSetNode set)
    {
        ref var fields = ref CollectionsMarshal.GetValueRefOrAddDefault(_fieldSets, (parentType, set), out _);
        return fields ??= FieldSet.Collect(_context, parentType, set);
    }

    private bool WasPairCompared(DefinitionScope first, DefinitionScope second, bool exclusive) =>
        Covers(first, second, exclusive) || Covers(second, first, exclusive) || WasCompared(first, second, exclusive);

    private bool WasCompared(object first, object second, bool exclusive)
    {
        if (Covers(first, second, exclusive))
        {
            return true;
        }

        _compared[(first, second)] = exclusive;
        return false;
    }

    // What was compared as if both could be the same object was compared more strictly, and covers the other case.
    private bool Covers(object first, object second, bool exclusive) =>
        _compared.TryGetValue((first, second), out var was) && (exclusive || !was);

    private bool Spend()
    {
        if (!_context.IsStopped && _comparisons++ >= _context.Limits.MaxFieldMergeComparisons)
        {
            ReportFound();
            _context.Abort(ErrorsOfLimits.TooManyComparisons(_context, _current));
        }

        return !_context.IsStopped;
    }
}
