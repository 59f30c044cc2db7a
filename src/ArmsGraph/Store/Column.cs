namespace ArmsGraph.Store;

/// <summary>
/// A column of numbers from 0 on that costs nothing while all its rows hold the same one, and then as many bytes a row (1, 2 or 4) as its largest number needs.
/// Rows that nothing was stated for hold 0.
/// </summary>
internal sealed class Column
{
    private const int Smallest = 16;

    /// <summary>Rows from here on hold 0.</summary>
    private int _count;

    /// <summary>What all rows below <see cref="_count"/> hold while none of the arrays is there; of the arrays one is there at most.</summary>
    private int _same;
    private byte[]? _bytes;
    private ushort[]? _shorts;
    private int[]? _ints;

    /// <summary>Whether no row was stated.</summary>
    public bool IsSilent => _count == 0;

    public int this[int row] =>
        row >= _count ? 0
        : _bytes is not null ? _bytes[row]
        : _shorts is not null ? _shorts[row]
        : _ints is not null ? _ints[row]
        : _same;

    /// <summary>States the number of a row; rows are stated in ascending order, those left out hold 0.</summary>
    public void Set(int row, int value)
    {
        if (value == 0)
        {
            return;
        }

        if (_shorts is not null && row < _shorts.Length && value <= ushort.MaxValue)
        {
            _shorts[row] = (ushort)value;
            _count = row + 1;
            return;
        }

        if (_bytes is not null && row < _bytes.Length && value <= byte.MaxValue)
        {
            _bytes[row] = (byte)value;
            _count = row + 1;
            return;
        }

        if (row == _count && (row == 0 || (value == _same && IsSame)))
        {
            (_same, _count) = (value, row + 1);
            return;
        }

        if (IsSame || value > Largest)
        {
            Widen(Math.Max(value, _same), row + 1);
        }

        Store(row, value);
        _count = row + 1;
    }

    /// <summary>Gives back what was kept for further rows.</summary>
    public void Trim() => Resize(_count);

    private bool IsSame => _bytes is null && _shorts is null && _ints is null;

    private int Largest => _bytes is not null ? byte.MaxValue : _shorts is not null ? ushort.MaxValue : int.MaxValue;

    private void Store(int row, int value)
    {
        if (row >= (_bytes?.Length ?? _shorts?.Length ?? _ints!.Length))
        {
            Resize(Math.Max(Smallest, (int)Math.Min(Array.MaxLength, 2L * row)));
        }

        if (_bytes is not null)
        {
            _bytes[row] = (byte)value;
        }
        else if (_shorts is not null)
        {
            _shorts[row] = (ushort)value;
        }
        else
        {
            _ints![row] = value;
        }
    }

    private void Resize(int rows)
    {
        if (_bytes is not null)
        {
            Array.Resize(ref _bytes, rows);
        }
        else if (_shorts is not null)
        {
            Array.Resize(ref _shorts, rows);
        }
        else if (_ints is not null)
        {
            Array.Resize(ref _ints, rows);
        }
    }

    private void Widen(int value, int rows)
    {
        var size = Math.Max(Smallest, Math.Max(rows, _bytes?.Length ?? _shorts?.Length ?? 0));
        var (bytes, shorts, ints) = (value <= byte.MaxValue ? new byte[size] : null, value is > byte.MaxValue and <= ushort.MaxValue ? new ushort[size] : null, value > ushort.MaxValue ? new int[size] : null);
        for (var row = 0; row < _count; row++)
        {
            var held = this[row];
            if (bytes is not null)
            {
                bytes[row] = (byte)held;
            }
            else if (shorts is not null)
            {
                shorts[row] = (ushort)held;
            }
            else
            {
                ints![row] = held;
            }
        }

        (_bytes, _shorts, _ints) = (bytes, shorts, ints);
    }
}
